import { award } from '@domain/fund/call-contract'
import { decideAward } from '@domain/fund/call-rules'
import { addDays, shanghaiDate, startOfDay } from '@domain/kernel/calendar'
import { proceed, refuse } from '@domain/kernel/decision'
import { addWorkdays } from '@domain/kernel/work-calendar'
import { defineAction } from '../../kit/action'
import { applicationJudged } from './application-judged'
import { applications, calls } from './call-store'
import { callFactsOf, callOf, factsOfApplication, judgeOf, moveApplication } from './judge'

export default defineAction(award, async ({ countyId, member, rules, transact }, { applicationId, fen }) => {
  const book = await rules()
  return transact(async (tx) => {
    const application = member.open(await tx.get(applications, applicationId))
    if (!application) return refuse('APPLICATION_NOT_FOUND')
    const call = await callOf(tx, application)
    const facts = { ...factsOfApplication(application), scores: application.scores }
    const by = { judge: judgeOf(member, countyId), fen }
    const decided = decideAward(callFactsOf(call), facts, by, book.rules.fund)
    if (!decided.ok) return decided
    const last = addWorkdays(book.calendar, shanghaiDate(tx.now), book.rules.fund.awardPublicWorkdays)
    const publicUntil = startOfDay(addDays(last, 1)) - 1
    const status = decided.plan.to
    await tx.patch(calls, call._id, { awardedFen: call.awardedFen + fen, openAwards: call.openAwards + 1 })
    await moveApplication(tx, application, {
      ...{ status, won: true, awardFen: fen, awardedBy: member.userId, publicUntil },
    })
    tx.decidedUnder(book.version)
    tx.follow(applicationJudged, { applicationId })
    return proceed({ applicationId, status, publicUntil })
  })
})
