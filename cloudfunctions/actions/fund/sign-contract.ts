import { signContract } from '@domain/fund/call-contract'
import { contractOf, decideContract } from '@domain/fund/call-rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { applicationJudged } from './application-judged'
import { applications } from './call-store'
import { factsOfApplication, judgeOf, moveApplication } from './judge'

export default defineAction(signContract, async ({ countyId, member, rules, transact }, { applicationId }) => {
  const book = await rules()
  return transact(async (tx) => {
    const application = member.open(await tx.get(applications, applicationId))
    if (!application) return refuse('APPLICATION_NOT_FOUND')
    const { publicUntil, awardedBy, awardFen = 0 } = application
    const facts = { ...factsOfApplication(application), publicUntil, awardedBy }
    const decided = decideContract(facts, judgeOf(member, countyId), tx.now)
    if (!decided.ok) return decided
    const status = decided.plan.to
    const instalments = contractOf(awardFen, book.rules.fund)
    await moveApplication(tx, application, { status, instalments })
    tx.decidedUnder(book.version)
    tx.follow(applicationJudged, { applicationId })
    return proceed({ applicationId, status, instalments: instalments.map(({ fen }) => fen) })
  })
})
