import '../kernel/jitless'
import * as z from 'zod/mini'

/** Local numbers of accounts and posts. */
export const IdentityRules = z.object({
  /** Working days within which a community answers where somebody says they live. */
  residenceWorkdays: z.int(),
  /** Days for which a closing account can be called back. */
  closingDays: z.int(),
})
export type IdentityRules = z.infer<typeof IdentityRules>
