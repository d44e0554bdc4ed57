import '../kernel/jitless'
import * as z from 'zod/mini'

/** Local numbers of volunteering; towns and years differ, so they are data. */
export const VolunteeringRules = z.object({
  /** Minutes before the start until which a place may be given back, and one may still be given to who waits. */
  withdrawBeforeMinutes: z.int(),
})
export type VolunteeringRules = z.infer<typeof VolunteeringRules>
