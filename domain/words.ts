import { IDENTITY_REFUSALS } from './identity/words'
import { MESSAGES_REFUSALS } from './messages/words'
import { ORDERING_REFUSALS } from './ordering/words'

/** Every refusal sentence of every domain; one code means one thing everywhere. */
export const REFUSAL_WORDS: Readonly<Record<string, string>> = {
  ...IDENTITY_REFUSALS,
  ...MESSAGES_REFUSALS,
  ...ORDERING_REFUSALS,
}
