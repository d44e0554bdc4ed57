import fs from 'node:fs'
import path from 'node:path'
import database from '../../cloudfunctions/database.json'
import type { NeedRecord, PledgeRecord } from '../../cloudfunctions/actions/crowd/store'
import type { PayOrderRecord } from '../../cloudfunctions/actions/payments/store'
import type { PointAccountRecord, RedemptionRecord, RewardRecord } from '../../cloudfunctions/actions/points/store'
import type { BalanceRecord, PostingRecord } from '../../cloudfunctions/kit/ledger-records'
import { chainOf } from '../../cloudfunctions/kit/ledger-account'
import { startLocalCloud, type DatabaseDeclaration } from '../../local-cloud/main'
import type { World } from '../world/world'

type With<Doc> = Doc & { _id: string }

export interface Books {
  readonly postings: ReadonlyArray<With<PostingRecord>>
  readonly balances: ReadonlyArray<With<BalanceRecord>>
  readonly accounts: ReadonlyArray<With<PointAccountRecord>>
  readonly redemptions: ReadonlyArray<With<RedemptionRecord>>
  readonly rewards: ReadonlyArray<With<RewardRecord>>
  readonly needs: ReadonlyArray<With<NeedRecord>>
  readonly pledges: ReadonlyArray<With<PledgeRecord>>
  readonly orders: ReadonlyArray<With<PayOrderRecord>>
}

const DIST = path.resolve(__dirname, '../../dist')

/** What a county has stored; the county is stopped for good. */
export async function booksOf(county: World, dataDir: string): Promise<Books> {
  await county.product.stop()
  const collections = database.collections as unknown as DatabaseDeclaration['collections']
  const cloud = await startLocalCloud({
    ...{ functionsDir: path.join(DIST, 'cloudfunctions'), dataDir: path.join(dataDir, 'cloud'), port: 0 },
    ...{ database: { collections: { ...collections, localUsers: { indexes: [] } } }, instances: 1, timers: false },
    log: () => undefined,
    entries: {
      worker: path.join(DIST, 'local/local-cloud-worker.js'),
      store: path.join(DIST, 'local/local-cloud-store.js'),
    },
  })
  try {
    const all = async <Doc>(name: string) =>
      (await cloud.store.find(name, {}, { limit: 1_000_000 })) as unknown as Array<With<Doc>>
    return {
      postings: await all<PostingRecord>('postings'),
      balances: await all<BalanceRecord>('balances'),
      accounts: await all<PointAccountRecord>('pointAccounts'),
      redemptions: await all<RedemptionRecord>('redemptions'),
      rewards: await all<RewardRecord>('rewards'),
      needs: await all<NeedRecord>('needs'),
      pledges: await all<PledgeRecord>('pledges'),
      orders: await all<PayOrderRecord>('payOrders'),
    }
  } finally {
    await cloud.close()
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Everything that is wrong with the books; empty when they add up. */
export function faultsOf(books: Books): string[] {
  const { postings, balances, accounts, redemptions, rewards, needs, pledges } = books
  const faults: string[] = []
  const fault = (wrong: boolean, text: string) => void (wrong && faults.push(text))
  const sums = new Map<string, number>()
  const byAccount = new Map<string, Array<With<PostingRecord>>>()
  for (const posting of postings) {
    const sum = posting.entries.reduce((total, { change }) => total + change, 0)
    fault(sum !== 0, `posting ${posting._id} is not in sum zero`)
    for (const { account, change } of posting.entries) {
      fault(!account.endsWith(`.${posting.unit}`), `posting ${posting._id} moves between units`)
      sums.set(account, (sums.get(account) ?? 0) + change)
      byAccount.set(account, [...(byAccount.get(account) ?? []), posting])
    }
  }
  for (const { _id, balance, seq, headHash } of balances) {
    const again = chainOf(_id, byAccount.get(_id) ?? [])
    const same = again.balance === balance && again.seq === seq && again.headHash === headHash
    fault(!same || again.broken.length > 0 || balance < 0, `account ${_id} does not follow from its postings`)
  }
  const heldIn = (name: string) => balances.find(({ _id }) => _id === name)?.balance ?? 0
  for (const { userId, lots, frozen } of accounts) {
    const inLots = lots.reduce((sum, { left }) => sum + left, 0)
    fault(inLots !== heldIn(`points.person.${userId}.volunteer_points`), `lots of ${userId} are not the balance`)
    const open = redemptions.filter((one) => one.ownerId === userId && one.open)
    const waiting = open.reduce((sum, { points }) => sum + points, 0)
    const held = open.reduce((sum, { _id }) => sum + (sums.get(`points.held.${_id}.volunteer_points`) ?? 0), 0)
    const given = pledges.filter((one) => one.ownerId === userId && one.open && one.unit === 'volunteer_points')
    const inNeeds = given.reduce((sum, { amount }) => sum + amount, 0)
    fault(frozen !== waiting + inNeeds || waiting !== held, `frozen of ${userId} is not what waits`)
  }
  for (const { _id: needId, unit, goal, pledged, paying, givers, status } of needs) {
    const book = unit === 'volunteer_points' ? 'points' : 'crowd'
    const live = pledges.filter((one) => one.needId === needId && ['paying', 'pledged'].includes(one.status))
    const sumOf = (of: string) => live.filter((one) => one.status === of).reduce((sum, { amount }) => sum + amount, 0)
    const open = status !== 'closed'
    fault(pledged > goal, `${needId} holds more than its goal`)
    fault(open && pledged !== sumOf('paying') + sumOf('pledged'), `${needId} is not what its pledges are`)
    fault(open && (paying !== sumOf('paying') || givers !== live.length), `${needId} counts its givers wrong`)
    fault(heldIn(`${book}.escrow.${needId}.${unit}`) !== sumOf('pledged'), `the escrow of ${needId} is not its pledges`)
  }
  for (const { _id: rewardId, outlets, stock } of rewards) {
    for (const { outletId } of outlets) {
      const unit = `item:${rewardId}`
      const waiting = redemptions.filter((one) => one.rewardId === rewardId && one.outletId === outletId && one.open)
      fault(
        (sums.get(`stock.held.${outletId}.${unit}`) ?? 0) !== waiting.length,
        `${rewardId} set aside at ${outletId}`,
      )
      const shown = stock[outletId]?.left ?? 0
      fault(shown !== heldIn(`stock.shelf.${outletId}.${unit}`), `${rewardId} at ${outletId} shows ${shown}`)
    }
  }
  return faults
}
