import { fundIdOf } from '@domain/fund/book'
import { openCall } from '@domain/fund/call-contract'
import { decideCall, instalmentsOf } from '@domain/fund/call-rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { randomId } from '../../kit/random-ids'
import { calls } from './call-store'
import { openFund } from './enter'
import { earmarkIdOf } from './ids'
import { setAside } from './set-aside'
import { funds } from './store'

export default defineAction(openCall, async ({ countyId, member, rules, transact }, input) => {
  const { unitId, year, source, title, text, budgetFen, mostFen, kinds, applyBy } = input
  const known = await get(funds, fundIdOf(unitId, year))
  if (!known?.orgPath.includes(postOf(member).unitId)) return refuse('FUND_NOT_FOUND')
  const book = await rules()
  const callId = randomId()
  return transact(async (tx) => {
    const allowed = decideCall({ applyBy, budgetFen, mostFen }, tx.now)
    if (!allowed.ok) return allowed
    const fund = await openFund(tx, known, year)
    const earmarkId = earmarkIdOf(fund.fundId, callId)
    const aside = await setAside(tx, fund, undefined, {
      ...{ earmarkId, lines: [{ source, fen: budgetFen }], title, purpose: 'venture', callId },
      by: { userId: member.userId, name: member.displayName },
    })
    if (!aside.ok) return aside
    const { unitName, orgPath } = known
    await tx.put(calls, callId, {
      ...{
        ownerId: member.userId,
        orgPath,
        audience: [countyId],
        unitId,
        unitName,
        year,
        fundId: fund.fundId,
        earmarkId,
      },
      ...{ title, text, source, budgetFen, mostFen, awardedFen: 0, openAwards: 0, applications: 0, kinds, applyBy },
      ...{ instalmentsBp: instalmentsOf(book.rules.fund), status: 'open', at: tx.now, seek: seekKey(tx.now, callId) },
    })
    tx.decidedUnder(book.version)
    tx.subject({ collection: calls.name, id: callId, to: 'open' })
    return proceed({ callId, status: 'open' as const })
  })
})
