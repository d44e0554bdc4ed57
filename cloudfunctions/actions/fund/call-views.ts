import { averageOf, countedScores, takesApplications } from '@domain/fund/call-rules'
import type { ApplicationDeskView, ApplicationView, CallRow } from '@domain/fund/call-schemas'
import type * as z from 'zod/mini'
import type { Application, Call } from './judge'

export function callRowOf(call: Call, now: number): z.infer<typeof CallRow> {
  const { _id: callId, unitId, unitName, year, title, source, budgetFen, mostFen, awardedFen, kinds } = call
  const { applyBy, status, applications, at } = call
  return {
    ...{ callId, unitId, unitName, year, title, source, budgetFen, mostFen, awardedFen, kinds, applyBy, status },
    ...{ takes: takesApplications(call, now), applications, at },
  }
}

/** What everybody who may see an application sees of it. */
function partsOf(one: Application) {
  const { _id: applicationId, callId, callTitle, kind, applicant, host, title, plan, fen, status, reason } = one
  const { awardFen, publicUntil, instalments, evaluated, at } = one
  return {
    ...{ applicationId, callId, callTitle, kind, applicant, host, title, plan, fen, status, reason },
    ...{ awardFen, publicUntil, instalments, evaluated, at },
  }
}

/** Scores show to the applicant once there is an answer. */
export function applicationViewOf(one: Application): z.infer<typeof ApplicationView> {
  const judged = one.won || one.status === 'not_awarded'
  return { ...partsOf(one), ...(judged ? { averageScore: averageOf(one.scores) } : {}) }
}

/** An expert sees no scores but the own one before there is an award. */
export function applicationDeskViewOf(
  one: Application,
  {
    userId,
    expert,
    scoresNeeded,
  }: { readonly userId: string; readonly expert: boolean; readonly scoresNeeded: number },
): z.infer<typeof ApplicationDeskView> {
  const mine = one.scores.find(({ expertId }) => expertId === userId)
  const scored = countedScores(one.scores)
  const shows = !expert || one.won
  return {
    ...partsOf(one),
    ...{ uscc: one.uscc, earmarkId: one.earmarkId, unitId: one.unitId, scored, aside: one.scores.length - scored },
    ...(shows ? { averageScore: averageOf(one.scores) } : {}),
    ...(mine ? { mine: { total: mine.total, conflict: mine.conflict } } : {}),
    scoresNeeded,
  }
}
