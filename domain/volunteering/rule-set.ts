import '../kernel/jitless'
import * as z from 'zod/mini'

/** Local numbers of volunteering; towns and years differ, so they are data. */
export const VolunteeringRules = z.object({
  /** Minutes before the start until which a place may be given back, and one may still be given to who waits. */
  withdrawBeforeMinutes: z.int(),
  /** Minutes before the start from which one may check in, and after it until which. */
  checkInBeforeMinutes: z.int(),
  checkInAfterMinutes: z.int(),
  /** Minutes after the end until which one may check out; then who never came counts as absent. */
  checkOutAfterMinutes: z.int(),
  /** Metres from the meeting point within which one is there. */
  placeMetres: z.int(),
  /** Most of the planned time that counts, in percent. */
  plannedCapPercent: z.int(),
  /** Most minutes that count on one day. */
  dailyCapMinutes: z.int(),
  /** Hours after the end within which the organiser settles who was there. */
  settleHours: z.int(),
  /** Days for which a record is public before it is final. */
  publicDays: z.int(),
  /** Which scale of stars counts: 1 Zhangjiagang 2014, 2 national 2012. */
  starScale: z.int(),
  /** So many absences without excuse within so many days pause signing up, for so many days from the last of them. */
  absenceLimit: z.int(),
  absenceDays: z.int(),
  absencePauseDays: z.int(),
})
export type VolunteeringRules = z.infer<typeof VolunteeringRules>
