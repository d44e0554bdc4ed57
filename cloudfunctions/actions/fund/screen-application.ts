import { screenApplication } from '@domain/fund/call-contract'
import { decideJudgement } from '@domain/fund/call-rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { applications } from './call-store'
import { factsOfApplication, judgeOf, moveApplication } from './judge'
import { applicationJudged } from './application-judged'

export default defineAction(
  screenApplication,
  async ({ countyId, member, transact }, { applicationId, pass, reason }) => {
    if (!pass && reason === undefined) return refuse('REASON_MISSING')
    return transact(async (tx) => {
      const application = member.open(await tx.get(applications, applicationId))
      if (!application) return refuse('APPLICATION_NOT_FOUND')
      const judge = judgeOf(member, countyId)
      const decided = decideJudgement(factsOfApplication(application), judge, pass ? 'pass' : 'refuse')
      if (!decided.ok) return decided
      const status = decided.plan.to
      await moveApplication(tx, application, { status, open: pass, ...(pass ? {} : { reason }) })
      tx.follow(applicationJudged, { applicationId })
      return proceed({ applicationId, status })
    })
  },
)
