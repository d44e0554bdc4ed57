import { getCall } from '@domain/fund/call-contract'
import { averageOf } from '@domain/fund/call-rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { get, query } from '../../kit/database'
import { openPublic } from '../../kit/scoped'
import { applications, calls } from './call-store'
import { callRowOf } from './call-views'

/** A call has a budget and every award takes of it, so there are few winners. */
const MOST_WINNERS = 100

export default defineAction(getCall, async ({ now }, { callId }) => {
  const found = await get(calls, callId)
  if (!found) return refuse('CALL_NOT_FOUND')
  const call = openPublic(found)
  const where = { callId, won: true }
  const won = await query(applications, { where, orderBy: ['seek', 'asc'], limit: MOST_WINNERS })
  const winners = won.map(openPublic).map((one) => ({
    ...{ applicationId: one._id, title: one.title, applicant: one.host ?? one.applicant, kind: one.kind },
    awardFen: one.awardFen ?? 0,
    paidFen: (one.instalments ?? []).reduce((sum, { fen, paid }) => sum + (paid ? fen : 0), 0),
    ...{ status: one.status, publicUntil: one.publicUntil, averageScore: averageOf(one.scores) },
  }))
  return proceed({ ...callRowOf(call, now), text: call.text, instalmentsBp: call.instalmentsBp, winners })
})
