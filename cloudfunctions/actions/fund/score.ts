import { score } from '@domain/fund/call-contract'
import { decideScore, takesApplications } from '@domain/fund/call-rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { applications } from './call-store'
import { callOf, factsOfApplication, judgeOf } from './judge'

/** Scores stand in the application itself: two experts at once meet in it, and none counts twice. */
export default defineAction(score, async ({ countyId, member, transact }, { applicationId, parts, conflict, said }) =>
  transact(async (tx) => {
    const application = member.open(await tx.get(applications, applicationId))
    if (!application) return refuse('APPLICATION_NOT_FOUND')
    const call = await callOf(tx, application)
    const decided = decideScore(factsOfApplication(application), application.scores, judgeOf(member, countyId), {
      ...{ parts, conflict, callTakes: takesApplications(call, tx.now) },
    })
    if (!decided.ok) return decided
    const given = { expertId: member.userId, ...decided.plan, conflict, said, at: tx.now }
    await tx.patch(applications, applicationId, { scores: [...application.scores, given] })
    tx.subject({ collection: applications.name, id: applicationId, from: application.status, to: 'scored' })
    return proceed({ applicationId, status: application.status })
  }),
)
