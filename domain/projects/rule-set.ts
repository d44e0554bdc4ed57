import '../kernel/jitless'
import * as z from 'zod/mini'

/** Month and day in one number: 331 is 31 March. */
const MonthDay = z.int().check(z.minimum(101), z.maximum(1231))

/** Local numbers of projects; towns and years differ, so they are data. */
export const ProjectsRules = z.object({
  screenWorkdays: z.int(),
  townReviewWorkdays: z.int(),
  publicDays: z.int(),
  /** Days a vote of the council stays open. */
  voteDays: z.int(),
  /** Share of the seats that has to vote, in basis points; 6,667 stands for two thirds. */
  quorumBp: z.int(),
  /** 0: more than half of those who voted; 1: more than half of all seats. */
  passOfAllSeats: z.int(),
  commitBy: MonthDay,
  midReportBy: MonthDay,
  evaluateBy: MonthDay,
  /** From which day of the year what is not finished may be carried over. */
  carryOverFrom: MonthDay,
  /** Share of the scope above which a change needs the town, in basis points. */
  changeApprovalAboveBp: z.int(),
  acceptanceResidents: z.int(),
  carryOverTimes: z.int(),
  /** Most money of one project, in yuan. */
  capServiceYuan: z.int(),
  capGoodsYuan: z.int(),
  capEngineeringYuan: z.int(),
  /** Parts of the score; together 100. */
  weightProgress: z.int(),
  weightQuality: z.int(),
  weightMoney: z.int(),
  weightSatisfaction: z.int(),
  weightPublicity: z.int(),
  /** Lowest totals of the grades. */
  excellentFrom: z.int(),
  goodFrom: z.int(),
  passFrom: z.int(),
})
export type ProjectsRules = z.infer<typeof ProjectsRules>
