import { escrowOf } from '@domain/crowd/book'
import { decidePledgeMove } from '@domain/crowd/rules'
import type { PledgeMove } from '@domain/crowd/states'
import type { Stored } from '../../kit/collection'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import type { PaymentPurpose } from '../payments/port'
import { campaignFull } from './campaign-full'
import { lateMoney } from './late-money'
import { pledgeAgenda } from './pledge-agenda'
import { pledgeChanged } from './pledge-changed'
import { needs, pledges, type PledgeRecord } from './store'

type Pledge = Stored<PledgeRecord>

/** The pledge that an order pays, as long as it is still this order that pays it. */
async function pledgeOf(tx: JournalledTx, id: string, orderNo: string): Promise<Pledge | undefined> {
  const pledge = openLinked(await tx.get(pledges, id))
  return pledge?.orderNo === orderNo ? pledge : undefined
}

async function move(tx: JournalledTx, pledge: Pledge, by: PledgeMove, changes: Partial<PledgeRecord> = {}) {
  const decided = decidePledgeMove(pledge.status, by)
  if (!decided.ok) return false
  await tx.patch(pledges, pledge._id, { ...changes, status: decided.plan.to })
  tx.subject({ collection: pledges.name, id: pledge._id, from: pledge.status, to: decided.plan.to })
  tx.follow(pledgeChanged, { pledgeId: pledge._id })
  tx.follow(pledgeAgenda, { pledgeId: pledge._id })
  return true
}

/** What a pledge that was not paid kept free is free again; a need that is decided holds nothing for it either. */
async function freeRoom(tx: JournalledTx, { needId, amount }: Pledge): Promise<void> {
  const need = await tx.get(needs, needId)
  if (!need) return
  const { pledged, paying, givers } = need
  await tx.patch(needs, needId, { pledged: pledged - amount, paying: paying - amount, givers: givers - 1 })
}

/** What becomes of a pledge as its order is paid, closed or paid back. */
export const pledgePayments: PaymentPurpose = {
  collection: pledges.name,

  /** The need holds room for it already; once it is decided no money is wanted any more. */
  async paid(tx, { _id: orderNo, ref }) {
    const pledge = await pledgeOf(tx, ref.id, orderNo)
    const need = pledge && (await tx.get(needs, pledge.needId))
    if (!pledge || !need || pledge.status !== 'paying') return undefined
    if (need.status === 'closed') return undefined
    await tx.patch(needs, need._id, { paying: need.paying - pledge.amount })
    await move(tx, pledge, 'pay')
    if (need.pledged - need.paying + pledge.amount >= need.goal)
      tx.follow(campaignFull, { campaignId: pledge.campaignId })
    return escrowOf(pledge.needId, 'fen')
  },

  /** Where the pledge was made again meanwhile, by another order, its giver hears of the money without it. */
  async late(tx, { _id: orderNo, ref, ownerId: userId, title, totalFee, paidFee = totalFee }, refundNo) {
    const pledge = await pledgeOf(tx, ref.id, orderNo)
    if (!pledge) return tx.follow(lateMoney, { pledgeId: ref.id, userId, title, fen: paidFee })
    if (pledge.status === 'paying') await freeRoom(tx, pledge)
    await move(tx, pledge, 'late', { open: true, endedAt: undefined, refundNo })
  },

  async closed(tx, { _id: orderNo, ref }) {
    const pledge = await pledgeOf(tx, ref.id, orderNo)
    if (pledge && (await move(tx, pledge, 'close', { open: false, endedAt: tx.now }))) await freeRoom(tx, pledge)
  },

  async refunded(tx, { _id: orderNo, ref }) {
    const pledge = await pledgeOf(tx, ref.id, orderNo)
    if (pledge) await move(tx, pledge, 'arrive', { open: false, endedAt: tx.now })
  },

  async refundFailed(tx, { _id: orderNo, ref }) {
    const pledge = await pledgeOf(tx, ref.id, orderNo)
    if (pledge) await move(tx, pledge, 'fail')
  },

  async refundRetried(tx, { _id: orderNo, ref }) {
    const pledge = await pledgeOf(tx, ref.id, orderNo)
    if (pledge) await move(tx, pledge, 'retry')
  },
}
