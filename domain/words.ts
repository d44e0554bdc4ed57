import { ORDERING_REFUSALS } from './ordering/words'

/** Every refusal sentence of every domain; one code means one thing everywhere. */
export const REFUSAL_WORDS: Readonly<Record<string, string>> = { ...ORDERING_REFUSALS }
