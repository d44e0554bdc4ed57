import { balances, exportLedger, ledger, listFunds, payeePayments } from '@domain/fund/contract'
import {
  appropriate,
  approve,
  check,
  confirmAppropriation,
  correct,
  earmark,
  getDisbursement,
  hold,
  listAppropriations,
  pay,
  queue,
  release,
  seePayee,
  sendBack,
} from '@domain/fund/desk-contract'
import { inbox } from '@domain/messages/contract'
import { terminate } from '@domain/projects/check-contract'
import { newRequestId, world, type World } from '../world/world'
import { agreed, handsOf, HERE, paid, requested, SHEDS, type Hands } from './books'

const id = () => ({ requestId: newRequestId() })
const refused = (code: string) => expect.objectContaining({ code })

let county: World
let hands: Hands
beforeAll(async () => {
  county = await world()
  hands = handsOf(county)
}, 180_000)
afterAll(() => county.close())

const lookAt = (unitId = 'JT0101', year = 2026) => county.guest().does(balances, { unitId, year })

test('money comes in by two people, and the books are balanced', async () => {
  const before = await lookAt('JT0107')
  const gift = { unitId: 'JT0107', year: 2026, source: 'social', fen: 123_457, title: '商会捐款' } as const
  const phoned = hands.manager.does(appropriate, { ...gift, title: '捐款人 138 1234 5678', ...id() })
  await expect(phoned).rejects.toEqual(refused('PERSONAL_NUMBER_IN_TEXT'))
  const { appropriationId } = await hands.manager.does(appropriate, { ...gift, ...id() })
  const alone = hands.manager.does(confirmAppropriation, { appropriationId, confirm: true, ...id() })
  await expect(alone).rejects.toEqual(refused('SAME_PERSON'))
  const { items } = await hands.county.does(listAppropriations, {})
  expect(items).toMatchObject([{ appropriationId, status: 'proposed', mine: false }])
  await hands.county.does(confirmAppropriation, { appropriationId, confirm: true, ...id() })
  const heard = (await hands.manager.does(inbox, { limit: 5 })).items.find(({ refId }) => refId === appropriationId)
  expect(heard).toMatchObject({ template: 'entryDecided', refKind: 'appropriation' })
  const after = await lookAt('JT0107')
  expect(after).toMatchObject({ balanced: true, unbalanced: [], rows: before.rows + 1 })
  expect(after.receivedFen - before.receivedFen).toBe(123_457)
})

test('the money of a project is set aside as its budget says, once; what it did not use comes back when it ends', async () => {
  const before = await lookAt('JT0107')
  const aside = await hands.manager.does(earmark, { projectId: 'XM060', ...id() })
  expect(aside).toEqual({ earmarkId: 'JT0107_2026_XM060', fen: 1_780_000 })
  const twice = hands.manager.does(earmark, { projectId: 'XM060', ...id() })
  await expect(twice).rejects.toEqual(refused('ALREADY_EARMARKED'))
  await expect(hands.manager.does(earmark, { projectId: 'XM042', ...id() })).rejects.toEqual(
    refused('PROJECT_NOT_READY'),
  )
  const during = await lookAt('JT0107')
  expect([during.balanced, during.asideFen - before.asideFen]).toEqual([true, 1_780_000])
  await hands.town.does(terminate, { projectId: 'XM060', reason: '居民不再需要', ...id() })
  await county.advance(60_000)
  expect(await lookAt('JT0107')).toMatchObject({ balanced: true, asideFen: before.asideFen, freeFen: before.freeFen })
})

test('fiscal money is given by two sides, the odd fen by the town; a community gets so much a year and no more', async () => {
  const fiscal = { unitId: 'JT0107', year: 2026, source: 'fiscal', fen: 10_001, title: '追加' } as const
  await hands.manager.does(appropriate, { ...fiscal, ...id() })
  const { items } = await hands.county.does(listAppropriations, { limit: 1 })
  expect(items).toMatchObject([{ municipalFen: 3_000, townFen: 7_001 }])
  const { limitFen, givenFen } = await lookAt('JT0107')
  const much = hands.manager.does(appropriate, { ...fiscal, fen: limitFen - givenFen + 1, ...id() })
  await expect(much).rejects.toMatchObject({ code: 'YEAR_LIMIT_REACHED', details: { left: limitFen - givenFen } })
})

test('a payment goes through four hands into the public ledger, and its payee is masked where it is a person', async () => {
  const before = await lookAt()
  const disbursementId = await requested(hands, 560_000, { payeeKind: 'person', payee: '王小明' })
  const { items } = await hands.secretary.does(queue, {})
  expect(items.map((one) => one.disbursementId)).toContain(disbursementId)
  await expect(hands.manager.does(pay, { disbursementId, ...id() })).rejects.toEqual(refused('MOVE_NOT_ALLOWED'))
  await agreed(hands, disbursementId)
  const done = await hands.manager.does(pay, { disbursementId, ...id() })
  expect(done.lines.reduce((sum, { fen }) => sum + fen, 0)).toBe(560_000)
  const { items: rows } = await county.guest().does(ledger, { ...HERE, limit: 1 })
  expect(rows).toMatchObject([
    { no: before.rows + 1, kind: 'pay', fen: 560_000, payee: '王**', makerName: '庞蕾', checkerName: '林正义' },
  ])
  expect(await lookAt()).toMatchObject({ balanced: true, paidFen: before.paidFen + 560_000 })
  expect(await hands.supervisor.does(getDisbursement, { disbursementId })).toMatchObject({ payee: '王**' })
  expect(await hands.supervisor.does(seePayee, { disbursementId })).toEqual({ payee: '王小明' })
  const { items: none } = await county.guest().does(payeePayments, { payee: '王**' })
  expect(none).toEqual([])
  const { csv } = await county.guest().does(exportLedger, HERE)
  expect(csv).not.toContain('王小明')
  const told = async (signInName: string) => {
    const { items: messages } = await county.person(signInName).does(inbox, { limit: 100 })
    return messages.filter(({ refId }) => refId === disbursementId).map(({ text }) => text)
  }
  expect(await Promise.all(['gu-hongmei', 'lin-zhengyi', 'ouyang-min', 'pang-lei', 'ji-hai'].map(told))).toEqual([
    ...[['车棚钢架，5600.00 元：等书记同意。'], ['车棚钢架，5600.00 元：等监督核对。']],
    ...[['车棚钢架，5600.00 元：等付款。'], ['车棚钢架，5600.00 元：等交收据。'], []],
  ])
})

test('above the limit the town agrees too, below it cannot', async () => {
  const large = await requested(hands, 1_000_001)
  await hands.secretary.does(approve, { disbursementId: large, ...id() })
  await hands.supervisor.does(check, { disbursementId: large, ...id() })
  await expect(hands.manager.does(pay, { disbursementId: large, ...id() })).rejects.toEqual(refused('TOWN_NEEDED'))
  await hands.town.does(approve, { disbursementId: large, ...id() })
  expect(await hands.manager.does(pay, { disbursementId: large, ...id() })).toMatchObject({ status: 'paid' })
  const small = await requested(hands, 20_000)
  await hands.secretary.does(approve, { disbursementId: small, ...id() })
  await hands.supervisor.does(check, { disbursementId: small, ...id() })
  await expect(hands.town.does(approve, { disbursementId: small, ...id() })).rejects.toEqual(refused('TOWN_NOT_NEEDED'))
  await hands.manager.does(sendBack, { disbursementId: small, reason: '发票抬头不对', ...id() })
})

/** What who asked for a payment heard of its stops, the latest first. */
async function stopsTold(disbursementId: string): Promise<string[]> {
  const { items } = await hands.clerk.does(inbox, { limit: 100 })
  const stops = ['paymentStopped', 'paymentResumed', 'paymentCorrected']
  return items.filter((one) => one.refId === disbursementId && stops.includes(one.template)).map((one) => one.template)
}

test('a hold stops a payment until it is lifted, once', async () => {
  const disbursementId = await requested(hands, 30_000)
  const { until } = await hands.supervisor.does(hold, { disbursementId, reason: '清单和现场不一样', ...id() })
  expect(until - (await county.now())).toBeGreaterThan(47.9 * 3_600_000)
  await expect(hands.secretary.does(approve, { disbursementId, ...id() })).rejects.toEqual(refused('ON_HOLD'))
  await hands.supervisor.does(release, { disbursementId, reason: '补了清单', ...id() })
  expect(await stopsTold(disbursementId)).toEqual(['paymentResumed', 'paymentStopped'])
  await hands.secretary.does(approve, { disbursementId, ...id() })
  const again = hands.supervisor.does(hold, { disbursementId, reason: '再看看', ...id() })
  await expect(again).rejects.toEqual(refused('HELD_BEFORE'))
})

test('a payment that came back is taken back by its opposite, by somebody without a hand in it', async () => {
  const { disbursementId, no } = await paid(hands, 12_000)
  const before = await lookAt()
  const self = hands.manager.does(correct, { disbursementId, reason: '退回', ...id() })
  await expect(self).rejects.toEqual(refused('SAME_PERSON'))
  await hands.county.does(correct, { disbursementId, reason: '多付退回', ...id() })
  expect(await stopsTold(disbursementId)).toEqual(['paymentCorrected'])
  const { items } = await county.guest().does(ledger, { ...HERE, direction: 'corrected' })
  expect(items).toMatchObject([{ kind: 'correct', correctsNo: no, fen: 12_000, title: '多付退回' }])
  expect(await lookAt()).toMatchObject({ balanced: true, paidFen: before.paidFen - 12_000 })
})

test('the ledger is found by source, direction and project in any combination', async () => {
  const all = (await county.guest().does(ledger, { ...HERE, limit: 100 })).items
  const filters = [{ source: 'fiscal' }, { direction: 'out', projectId: 'XM004' }, { direction: 'in', source: 'own' }]
  for (const filter of filters) {
    const { items } = await county.guest().does(ledger, { ...HERE, limit: 100, ...filter } as never)
    const wanted = all.filter(
      (row) =>
        (!('source' in filter) || row.lines.some(({ source }) => source === filter.source)) &&
        (!('direction' in filter) || row.direction === filter.direction) &&
        (!('projectId' in filter) || row.projectId === filter.projectId),
    )
    expect(items.map(({ no }) => no)).toEqual(wanted.map(({ no }) => no))
    expect(items.length).toBeGreaterThan(0)
  }
  const { items: funds } = await county.guest().does(listFunds, { unitId: 'JT0101' })
  expect(funds.map(({ year }) => year)).toEqual([2026, 2025])
  expect(SHEDS).toContain('XM004')
})
