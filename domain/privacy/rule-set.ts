import '../kernel/jitless'
import * as z from 'zod/mini'

/** Local numbers of personal data. */
export const PrivacyRules = z.object({
  /** Working days within which a request about one's own data is answered. */
  answerWorkdays: z.int(),
})
export type PrivacyRules = z.infer<typeof PrivacyRules>
