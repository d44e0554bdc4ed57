import { declineApplication } from '@domain/fund/call-contract'
import { decideDecline } from '@domain/fund/call-rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { applicationJudged } from './application-judged'
import { applications } from './call-store'
import { dropAward, factsOfApplication, judgeOf, moveApplication } from './judge'

/** Before a contract nothing was paid; a contract that is stopped keeps what was paid and frees the rest. */
export default defineAction(declineApplication, async ({ countyId, member, transact }, { applicationId, reason }) =>
  transact(async (tx) => {
    const application = member.open(await tx.get(applications, applicationId))
    if (!application) return refuse('APPLICATION_NOT_FOUND')
    const { instalments = [] } = application
    const decided = decideDecline({ ...factsOfApplication(application), instalments }, judgeOf(member, countyId))
    if (!decided.ok) return decided
    const { to: status, paidFen } = decided.plan
    await dropAward(tx, application, paidFen)
    const won = status === 'closed'
    await moveApplication(tx, application, { status, open: false, won, reason })
    tx.follow(applicationJudged, { applicationId })
    return proceed({ applicationId, status })
  }),
)
