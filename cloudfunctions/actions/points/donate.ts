import { proceed } from '@domain/kernel/decision'
import { transfer } from '@domain/kernel/ledger'
import { pointsOf, pointsPot } from '@domain/points/book'
import { donate } from '@domain/points/contract'
import { available, decideSpend } from '@domain/points/lots'
import { defineAction } from '../../kit/action'
import { randomId } from '../../kit/random-ids'
import { openAccount, saveAccount } from './account'
import { settled } from './hold-points'

/** The one pot there is; things that collect points of their own bring pots of their own. */
const COMMON_POT = 'common'
const TITLE = '社区公益积分'

export default defineAction(donate, async ({ member, transact }, { points }) => {
  const id = randomId()
  return transact(async (tx) => {
    const account = await openAccount(tx, member.userId)
    const spent = decideSpend(account.before.lots, points, tx.now)
    if (!spent.ok) return spent
    await saveAccount(tx, account, { lots: spent.plan.lots, flow: { used: points } })
    const legs = transfer(pointsOf(member.userId), pointsPot(COMMON_POT), points)
    await settled(tx, { reason: 'donate', ref: { collection: 'donations', id }, title: TITLE, legs })
    return proceed({ points, balance: available(spent.plan.lots, tx.now) })
  })
})
