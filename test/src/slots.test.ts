import { instantOf } from '@domain/kernel/calendar'
import { byDay, firstFree, seatsLeft, type Slot } from '../../src/ordering/slots/days'
import { inOneBreath, whereWords } from '../../src/ui/where-words'

const NOW = instantOf('2026-08-20', 9 * 60)

function slot(date: string, hour: number, part: Partial<Slot> = {}): Slot {
  const startsAt = instantOf(date, hour * 60)
  return {
    slotId: `${date}-${hour}`,
    serviceId: 'GOV001',
    title: '居住证办理',
    category: 'gov_agent',
    startsAt,
    endsAt: startsAt + 1_800_000,
    place: '社区便民服务站',
    unitId: 'JT0101',
    unitName: '梧桐里社区',
    capacity: 6,
    taken: 0,
    status: 'open',
    ...part,
  }
}

test('days come in order with the seats left; what is over is left out', () => {
  const over = slot('2026-08-20', 8)
  const days = byDay([over, slot('2026-08-20', 10, { taken: 5 }), slot('2026-08-20', 14), slot('2026-08-21', 9)], NOW)
  expect(days.map(({ date, left }) => [date, left])).toEqual([
    ['2026-08-20', 7],
    ['2026-08-21', 6],
  ])
})

test('a closed or overfull slot has no seats', () => {
  expect(seatsLeft(slot('2026-08-20', 10, { status: 'closed' }), NOW)).toBe(0)
  expect(seatsLeft(slot('2026-08-20', 10, { capacity: 2, taken: 3 }), NOW)).toBe(0)
})

test('the first free slot skips the full ones', () => {
  const full = slot('2026-08-20', 10, { taken: 6 })
  const free = slot('2026-08-20', 14)
  expect(firstFree([full, free], NOW)).toBe(free)
  expect(firstFree([full], NOW)).toBeUndefined()
})

test('a place is said in one breath', () => {
  expect(whereWords({ unitName: '梧桐里社区', place: '社区便民服务站' })).toBe('梧桐里社区便民服务站')
  expect(whereWords({ unitName: '梧桐里社区', place: '2 号窗口' })).toBe('梧桐里社区2 号窗口')
  expect(whereWords({ unitName: '梧桐里社区', place: '梧桐里社区食堂' })).toBe('梧桐里社区食堂')
  expect(inOneBreath('梧桐里社区 社区便民服务站')).toBe('梧桐里社区便民服务站')
  expect(inOneBreath('梧桐里社区 2 号窗口')).toBe('梧桐里社区 2 号窗口')
})
