import { evaluateAward } from '@domain/fund/call-contract'
import { decideEvaluation, isTied } from '@domain/fund/call-rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { applicationJudged } from './application-judged'
import { applications } from './call-store'
import { factsOfApplication, judgeOf } from './judge'

export default defineAction(
  evaluateAward,
  async ({ countyId, member, transact }, { applicationId, stage, pass, said }) =>
    transact(async (tx) => {
      const application = member.open(await tx.get(applications, applicationId))
      if (!application) return refuse('APPLICATION_NOT_FOUND')
      if (isTied(factsOfApplication(application), judgeOf(member, countyId))) return refuse('CONFLICT_OF_INTEREST')
      const decided = decideEvaluation(application, stage)
      if (!decided.ok) return decided
      const evaluated = [...application.evaluated, { stage, pass, said, at: tx.now }]
      await tx.patch(applications, applicationId, { evaluated })
      const to = `${stage}_${pass ? 'passed' : 'failed'}`
      tx.subject({ collection: applications.name, id: applicationId, from: application.status, to })
      tx.follow(applicationJudged, { applicationId })
      return proceed({ applicationId, status: application.status })
    }),
)
