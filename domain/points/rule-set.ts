import '../kernel/jitless'
import * as z from 'zod/mini'

/** Local numbers of points; towns and years differ, so they are data. */
export const PointsRules = z.object({
  /** Points for an hour of service. */
  pointsPerHour: z.int(),
  /** Most points earned by hours on one Shanghai day. */
  dailyCap: z.int(),
  /** Most points earned by hours in one calendar year. */
  yearlyCap: z.int(),
  /** Points of a year last until 31 December of the year so many years later. */
  expiryYears: z.int(),
  /** Days before the end at which a person is told that points run out. */
  warnDays: z.int(),
  /** Days within which a reserved reward is fetched. */
  pickUpDays: z.int(),
  /** Share of the hourly points that honour hours earn, in percent. */
  honourHoursPercent: z.int(),
  /** Share of the hourly points that party duty earns, in percent. */
  partyDutyPercent: z.int(),
})
export type PointsRules = z.infer<typeof PointsRules>
