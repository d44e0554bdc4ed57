import { instantOf } from '@domain/kernel/calendar'
import { openSlot } from '@domain/ordering/contract'
import { dueOf, type QueueRow } from '../../src/staff/ordering/parts/due'
import { seatsProblem, slotInput, timeProblem, type SlotFields } from '../../src/staff/ordering/slot/parts/form'

const NOW = instantOf('2026-08-20', 9 * 60)
const MINUTE = 60_000

function row(part: Partial<QueueRow>): QueueRow {
  const startsAt = NOW + 48 * MINUTE
  return {
    orderId: 'O1',
    orderNo: 'F1',
    slotId: 'S1',
    serviceId: 'GOV001',
    title: '居住证办理',
    category: 'gov_agent',
    status: 'scheduled',
    startsAt,
    endsAt: startsAt + 30 * MINUTE,
    place: '2 号窗口',
    unitName: '梧桐里社区',
    forName: '周桂珍',
    onBehalf: false,
    createdAt: NOW,
    ...part,
  }
}

test.each<[string, Partial<QueueRow>, { words: string; degree: string }]>([
  ['a term that runs', { status: 'submitted', acceptBy: NOW + 18 * MINUTE }, { words: '剩 18 分', degree: 'soon' }],
  ['a long term', { status: 'submitted', acceptBy: NOW + 100 * MINUTE }, { words: '剩 1 小时', degree: 'calm' }],
  ['a term that is over', { status: 'submitted', acceptBy: NOW - 25 * MINUTE }, { words: '超 25 分', degree: 'late' }],
  ['somebody who comes', {}, { words: '48 分后到', degree: 'calm' }],
  ['somebody expected', { startsAt: NOW - 12 * MINUTE, endsAt: NOW + MINUTE }, { words: '已过 12 分', degree: 'soon' }],
  ['somebody who did not come', { startsAt: NOW - 40 * MINUTE, endsAt: NOW }, { words: '过了时间', degree: 'late' }],
])('the queue tells %s', (_name, part, due) => {
  expect(dueOf(row(part), NOW)).toEqual(due)
})

const FIELDS: SlotFields = {
  serviceId: 'GOV001',
  title: '居住证办理',
  date: '2026-08-21',
  from: '09:00',
  to: '09:30',
  capacity: '6',
  place: '',
  outside: false,
}

test('a filled form fits the contract', () => {
  const input = slotInput(FIELDS, NOW)
  expect(input).toEqual({
    serviceId: 'GOV001',
    startsAt: instantOf('2026-08-21', 540),
    endsAt: instantOf('2026-08-21', 570),
    capacity: 6,
  })
  expect(openSlot.input.safeParse({ ...input, requestId: 'request-1' }).success).toBe(true)
})

test.each<[Partial<SlotFields>, string]>([
  [{ from: '' }, '日期和时间没有填完'],
  [{ date: '2026-02-31x' }, '日期和时间没有填完'],
  [{ date: '2026-08-19' }, '开始时间已经过了'],
  [{ to: '08:59' }, '结束要晚于开始，并且在同一天'],
  [{ to: '18:00' }, '在服务时间以外，确认要开放再提交'],
])('with %j it says %s', (part, words) => {
  const fields = { ...FIELDS, ...part }
  expect(timeProblem(fields, NOW)?.words).toBe(words)
  expect(slotInput(fields, NOW)).toBeUndefined()
})

test('outside the hours only on purpose', () => {
  expect(slotInput({ ...FIELDS, to: '18:00', outside: true }, NOW)?.confirmOutsideHours).toBe(true)
})

test.each(['0', '201', '1.5', '', 'six'])('%j seats are refused', (capacity) => {
  expect(seatsProblem({ ...FIELDS, capacity })).toBe('名额要 1 到 200 之间的整数')
})
