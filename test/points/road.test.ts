import { today } from '@domain/home/contract'
import {
  cancelRedemption,
  deskRedemptions,
  donate,
  fulfil,
  getRedemption,
  getReward,
  listRewards,
  myAccount,
  myRedemptions,
  redeem,
  statement,
} from '@domain/points/contract'
import {
  decidePoints,
  decideStock,
  listPointChanges,
  listStockChanges,
  moveReward,
  proposeAward,
  proposeReversal,
  proposeStock,
  saveReward,
} from '@domain/points/desk-contract'
import { inbox } from '@domain/messages/contract'
import { picture, uploaded } from '../files/uploads'
import { newRequestId, world, type Person, type World } from '../world/world'
import { deskOf, leftOf, listedReward, SHOP, stocked, wholeShop, type Desk } from './shop'

const DAY_MS = 86_400_000
const id = () => ({ requestId: newRequestId() })
const refused = (code: string) => expect.objectContaining({ code })

let county: World
let desk: Desk
let zhou: Person
beforeAll(async () => {
  county = await world()
  desk = deskOf(county)
  zhou = county.person('zhou-guizhen')
}, 180_000)
afterAll(() => county.close())

/** Points by hand, both people agreeing. */
async function awarded(phone: string, points: number): Promise<string> {
  const { pointChangeId } = await desk.clerk.does(proposeAward, { phone, points, reason: '修路帮忙', ...id() })
  await desk.secretary.does(decidePoints, { pointChangeId, approve: true, ...id() })
  return pointChangeId
}

/** The number of a sample resident. */
const phoneOf = (serial: string) => `1381000${serial}`

test('the shop lists by price, by kind, by what one can afford, and finds by name', async () => {
  const { items } = await zhou.does(listRewards, { limit: 100 })
  const prices = items.map(({ pricePoints }) => pricePoints)
  expect(prices).toEqual([...prices].sort((a, b) => a - b))
  expect((await zhou.does(listRewards, { upTo: 50, limit: 100 })).items.every((one) => one.pricePoints <= 50)).toBe(
    true,
  )
  const vouchers = await zhou.does(listRewards, { kind: 'voucher', limit: 100 })
  expect(new Set(vouchers.items.map(({ kind }) => kind))).toEqual(new Set(['voucher']))
  expect((await zhou.does(listRewards, { q: '雨伞' })).items.map(({ name }) => name)).toEqual(['雨伞一把'])
  expect(await wholeShop(zhou)).toHaveLength(items.length)
})

test('the shop is narrowed to one outlet, sold out there or not, and says what lies there', async () => {
  const { items } = await zhou.does(listRewards, { limit: 100 })
  const idsAt = (rows: typeof items) => rows.map(({ rewardId }) => rewardId)
  const station = 'WD07'
  const there = items.filter(({ outlets }) => outlets.some(({ outletId }) => outletId === station))
  expect(there.length).toBeGreaterThan(1)
  expect(there.length).toBeLessThan(items.length)
  const found = await county.guest().does(listRewards, { outletId: station, limit: 100 })
  expect(idsAt(found.items)).toEqual(idsAt(there))
  const vouchers = await zhou.does(listRewards, { outletId: station, kind: 'voucher', limit: 100 })
  expect(idsAt(vouchers.items)).toEqual(idsAt(there.filter(({ kind }) => kind === 'voucher')))
  expect(vouchers.items.length).toBeGreaterThan(0)
  const rewardId = await listedReward(desk, 2)
  const rowOf = async () =>
    (await zhou.does(listRewards, { outletId: SHOP, limit: 100 })).items.find((row) => row.rewardId === rewardId)
  expect(await rowOf()).toMatchObject({ left: 2, pickUpDays: 14, outlets: [{ outletId: SHOP, left: 2 }] })
  expect(await rowOf()).not.toHaveProperty('waits')
  expect((await zhou.does(listRewards, { outletId: 'NOWHERE' })).items).toEqual([])
})

test('reserve, fetch by the spoken digits: points and piece move as one and are told', async () => {
  const rewardId = await listedReward(desk, 3)
  const before = await zhou.does(myAccount, {})
  const { redemptionId, status, pickUpBy } = await zhou.does(redeem, { rewardId, ...id() })
  expect(status).toBe('reserved')
  const waiting = await zhou.does(myAccount, {})
  expect([before.balance - waiting.balance, waiting.frozen - before.frozen]).toEqual([10, 10])
  expect(await leftOf(zhou, rewardId)).toBe(2)
  expect((await zhou.does(today, {})).agenda).toContainEqual(
    expect.objectContaining({ kind: 'redemption', refId: redemptionId, startsAt: pickUpBy }),
  )
  const { spokenCode = '', code } = await zhou.does(getRedemption, { redemptionId })
  expect([spokenCode, code]).toEqual([expect.stringMatching(/^\d{6}$/), expect.stringMatching(/^[0-9A-Z]{10}$/)])
  expect(await desk.keeper.does(getRedemption, { redemptionId })).not.toHaveProperty('code')
  const queue = await desk.keeper.does(deskRedemptions, { limit: 100 })
  expect(queue.items.map((one) => one.redemptionId)).toContain(redemptionId)

  const requestId = newRequestId()
  const handed = await desk.keeper.does(fulfil, { code: spokenCode, requestId })
  expect(handed).toEqual({ redemptionId, status: 'fulfilled' })
  expect(await desk.keeper.does(fulfil, { code: spokenCode, requestId })).toEqual(handed)
  const after = await zhou.does(myAccount, {})
  expect([after.balance, after.frozen]).toEqual([waiting.balance, before.frozen])
  expect((await zhou.does(today, {})).agenda.some(({ refId }) => refId === redemptionId)).toBe(false)
  const { items } = await zhou.does(inbox, { limit: 5 })
  expect(items.map(({ template }) => template)).toContain('rewardHanded')
  await expect(zhou.does(cancelRedemption, { redemptionId, ...id() })).rejects.toEqual(refused('MOVE_NOT_ALLOWED'))
  await expect(desk.keeper.does(fulfil, { code: code ?? '', ...id() })).rejects.toEqual(refused('ALREADY_FETCHED'))
})

test('cancelled before it was fetched, both come back and the year counts it no more', async () => {
  const rewardId = await listedReward(desk, 1, { limitPerYear: 1 })
  const before = await zhou.does(myAccount, {})
  const { redemptionId } = await zhou.does(redeem, { rewardId, ...id() })
  await expect(zhou.does(redeem, { rewardId, ...id() })).rejects.toEqual(refused('LIMIT_REACHED'))
  const other = county.person('feng-shulan')
  await expect(other.does(redeem, { rewardId, ...id() })).rejects.toEqual(refused('OUT_OF_STOCK'))
  await expect(other.does(cancelRedemption, { redemptionId, ...id() })).rejects.toEqual(refused('REDEMPTION_NOT_FOUND'))
  await zhou.does(cancelRedemption, { redemptionId, ...id() })
  expect(await zhou.does(myAccount, {})).toEqual(before)
  expect(await leftOf(zhou, rewardId)).toBe(1)
  const lines = (await zhou.does(statement, { limit: 2 })).items
  expect(lines.map(({ reason, change }) => [reason, change])).toEqual([
    ['release', 10],
    ['redeem', -10],
  ])
  const reasonsOf = async (view: 'earned' | 'redeemed' | 'given') =>
    new Set((await zhou.does(statement, { view, limit: 50 })).items.map(({ reason }) => reason))
  expect(await reasonsOf('redeemed')).toEqual(new Set(['redeem', 'release']))
  expect([...(await reasonsOf('earned'))].every((reason) => ['earn', 'correct', 'award'].includes(reason))).toBe(true)
  await zhou.does(redeem, { rewardId, ...id() })
})

test('too few points: what is lacking is told, nothing is stored', async () => {
  const rewardId = await listedReward(desk, 1, { pricePoints: 5_000 })
  const before = await county.storeHash()
  const asked = zhou.does(redeem, { rewardId, ...id() })
  const { balance } = await zhou.does(myAccount, {})
  await expect(asked).rejects.toMatchObject({ code: 'NOT_ENOUGH_POINTS', details: { lacking: 5_000 - balance } })
  expect(await county.storeHash()).toBe(before)
  await expect(zhou.does(donate, { points: balance + 1, ...id() })).rejects.toEqual(refused('NOT_ENOUGH_POINTS'))
})

test('points by hand need a second person, who is not the one they favour; taken back by a contra entry, once', async () => {
  const person = county.person('resident-0007')
  const { pointChangeId } = await desk.clerk.does(proposeAward, {
    ...{ phone: phoneOf('0007'), points: 40, reason: '台风值守', ...id() },
  })
  const before = await person.does(myAccount, {})
  const own = desk.clerk.does(decidePoints, { pointChangeId, approve: true, ...id() })
  await expect(own).rejects.toEqual(refused('OWN_CHANGE'))
  await desk.secretary.does(decidePoints, { pointChangeId, approve: true, ...id() })
  expect((await person.does(myAccount, {})).balance).toBe(before.balance + 40)
  const told = async (who: Person, refId: string) =>
    (await who.does(inbox, { limit: 20 })).items.filter((one) => one.refId === refId).map(({ text }) => text)
  expect(await told(person, pointChangeId)).toEqual(['社区给您记了 40 分：台风值守。'])
  expect(await told(desk.clerk, pointChangeId)).toEqual([expect.stringContaining('加 40 分')])
  const back = await desk.secretary.does(proposeReversal, { pointChangeId, reason: '填错人', ...id() })
  await desk.clerk.does(decidePoints, { pointChangeId: back.pointChangeId, approve: true, ...id() })
  expect(await told(person, back.pointChangeId)).toEqual([expect.stringContaining('40 分 扣回了：填错人')])
  const lines = (await person.does(statement, { limit: 2 })).items
  expect(lines[0]).toMatchObject({ reason: 'reverse', change: -40, reverses: lines[1]?.entryId, title: '台风值守' })
  const twice = await desk.secretary.does(proposeReversal, { pointChangeId, reason: '再来', ...id() })
  await expect(
    desk.clerk.does(decidePoints, { pointChangeId: twice.pointChangeId, approve: true, ...id() }),
  ).rejects.toEqual(refused('ALREADY_REVERSED'))
  const { items } = await desk.clerk.does(listPointChanges, { limit: 10 })
  expect(items.map(({ kind, status }) => [kind, status])).toEqual(
    expect.arrayContaining([
      ['award', 'approved'],
      ['reversal', 'approved'],
    ]),
  )
  await expect(
    desk.clerk.does(proposeAward, { phone: '13900000000', points: 1, reason: '无', ...id() }),
  ).rejects.toEqual(refused('PERSON_NOT_FOUND'))
})

test('what has been spent cannot be taken back by hand', async () => {
  const person = county.person('resident-0008')
  const pointChangeId = await awarded(phoneOf('0008'), 30)
  const { balance } = await person.does(myAccount, {})
  await person.does(donate, { points: balance, ...id() })
  const back = await desk.secretary.does(proposeReversal, { pointChangeId, reason: '填错', ...id() })
  await expect(
    desk.clerk.does(decidePoints, { pointChangeId: back.pointChangeId, approve: true, ...id() }),
  ).rejects.toEqual(refused('NOT_ENOUGH_POINTS'))
})

test('stock moves when a second person agrees, and never below what is on the shelf', async () => {
  const rewardId = await listedReward(desk, 5)
  const missing = { rewardId, outletId: SHOP, kind: 'adjustment', change: -6, reason: '盘点少了' } as const
  await expect(desk.keeper.does(proposeStock, { ...missing, change: 0, ...id() })).rejects.toEqual(
    refused('CHANGE_NOT_POSSIBLE'),
  )
  const { stockChangeId } = await desk.keeper.does(proposeStock, { ...missing, ...id() })
  const own = desk.keeper.does(decideStock, { stockChangeId, approve: true, ...id() })
  await expect(own).rejects.toEqual(refused('OWN_CHANGE'))
  const tooMany = desk.clerk.does(decideStock, { stockChangeId, approve: true, ...id() })
  await expect(tooMany).rejects.toEqual(refused('OUT_OF_STOCK'))
  await desk.clerk.does(decideStock, { stockChangeId, approve: false, ...id() })
  await stocked(desk, rewardId, 2)
  expect(await leftOf(zhou, rewardId)).toBe(7)
  const { items } = await desk.clerk.does(listStockChanges, { limit: 2 })
  expect(items.map(({ change, status }) => [change, status])).toEqual([
    [2, 'approved'],
    [-6, 'rejected'],
  ])
})

test('a reward is changed by its own community alone, by whoever saw its latest version, and paused', async () => {
  const rewardId = await listedReward(desk, 1)
  const { name, kind, description, sponsor, validDays, limitPerYear, revision } = await zhou.does(getReward, {
    rewardId,
  })
  const same = { rewardId, name, kind, description, sponsor, validDays, limitPerYear, outletIds: [SHOP] }
  const other = county.person('song-dan', 'song-dan-community-staff')
  await expect(other.does(saveReward, { ...same, pricePoints: 1, revision, ...id() })).rejects.toEqual(
    refused('REWARD_NOT_FOUND'),
  )
  await desk.clerk.does(saveReward, { ...same, pricePoints: 12, revision, ...id() })
  await expect(desk.clerk.does(saveReward, { ...same, pricePoints: 13, revision, ...id() })).rejects.toEqual(
    refused('REWARD_CHANGED'),
  )
  expect((await zhou.does(getReward, { rewardId })).pricePoints).toBe(12)
  const photo = await uploaded(desk.clerk, picture(500))
  const pictured = { ...same, pricePoints: 12, revision: revision + 1, photo }
  await expect(desk.clerk.does(saveReward, { ...pictured, photo: 'NOTHING-OF-THIS-NAME', ...id() })).rejects.toEqual(
    refused('FILE_NOT_FOUND'),
  )
  await desk.clerk.does(saveReward, { ...pictured, ...id() })
  expect((await zhou.does(getReward, { rewardId })).photo).toBe(photo)
  await desk.clerk.does(saveReward, { ...same, pricePoints: 12, revision: revision + 2, ...id() })
  expect((await zhou.does(getReward, { rewardId })).photo).toBeUndefined()
  await desk.clerk.does(moveReward, { rewardId, move: 'pause', ...id() })
  await expect(zhou.does(redeem, { rewardId, ...id() })).rejects.toEqual(refused('REWARD_NOT_LISTED'))
})

test('nobody hands a thing to themselves; a wrong code is nothing at all', async () => {
  const keeper = county.person('ye-zhenhua')
  const rewardId = await listedReward(desk, 1)
  const { redemptionId } = await keeper.does(redeem, { rewardId, ...id() })
  const { code = '' } = await keeper.does(getRedemption, { redemptionId })
  await expect(desk.keeper.does(fulfil, { code, ...id() })).rejects.toEqual(refused('CONFLICT_OF_INTEREST'))
  await expect(desk.keeper.does(fulfil, { code: 'ZZZZZZZZZZ', ...id() })).rejects.toEqual(
    refused('REDEMPTION_NOT_FOUND'),
  )
  await keeper.does(cancelRedemption, { redemptionId, ...id() })
})

// The clock goes on: what stands above is done before.
test('not fetched in fourteen days: reminded, then released by the clock', async () => {
  const tang = county.person('tang-lihua')
  const rewardId = await listedReward(desk, 1)
  const before = await tang.does(myAccount, {})
  const { redemptionId } = await tang.does(redeem, { rewardId, ...id() })
  const heard = async () => (await tang.does(inbox, { limit: 20 })).items.filter((one) => one.refId === redemptionId)
  await county.advance(12 * DAY_MS)
  expect((await heard()).map(({ template }) => template)).toEqual(['rewardWaits'])
  await county.advance(3 * DAY_MS)
  const [mine] = (await tang.does(myRedemptions, { limit: 100 })).items.filter(
    (one) => one.redemptionId === redemptionId,
  )
  expect(mine).toMatchObject({ status: 'released', releasedBy: 'clock' })
  const after = await tang.does(myAccount, {})
  expect(after.frozen).toBe(0)
  expect(after.balance).toBeGreaterThanOrEqual(before.balance)
  expect(await leftOf(tang, rewardId)).toBe(1)
  expect((await heard()).map(({ template }) => template).sort()).toEqual(['rewardReleased', 'rewardWaits'])
})
