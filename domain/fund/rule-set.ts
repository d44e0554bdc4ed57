import '../kernel/jitless'
import * as z from 'zod/mini'

/** Local numbers of community funds; counties and years differ, so they are data. */
export const FundRules = z.object({
  /** Most that one community is given in one calendar year, in fen. Source: the case, 200,000 yuan. */
  perCommunityYearFen: z.int(),
  /** Share of fiscal money that the municipal side gives, in basis points; the town gives the rest. */
  municipalBp: z.int().check(z.maximum(10_000)),
  /** Above so many fen a payment needs the town's approval too. */
  secondApprovalAboveFen: z.int(),
  /** Hours for which a supervisor can hold a payment. */
  holdHours: z.int(),
  /** 0: what is left at the end of a year goes on into the next; 1: it is given back to where it came from. */
  leftoverReturns: z.int().check(z.maximum(1)),
  /** First and second instalment of a venture contract in basis points; the third is the rest of 10,000. */
  firstInstalmentBp: z.int().check(z.maximum(7_000)),
  secondInstalmentBp: z.int().check(z.maximum(3_000)),
  /** Working days for which the winners of a venture call are public before a contract. */
  awardPublicWorkdays: z.int(),
  /** Experts without a conflict that have to score an application before it can win. */
  scoresNeeded: z.int(),
})
export type FundRules = z.infer<typeof FundRules>
