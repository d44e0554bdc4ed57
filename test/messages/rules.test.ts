import { DEFAULT_RULES } from '@domain/rules/rule-set'
import { nextTry, recallTimes, ringTime } from '@domain/messages/rules'
import { PUSH_LIFECYCLE, PUSH_STATUSES } from '@domain/messages/states'
import { compose, TEMPLATE_KEYS, TEMPLATES } from '@domain/messages/templates'

const at = (text: string) => Date.parse(`${text}:00+08:00`)
const rules = DEFAULT_RULES.messages

test.each([
  ['2026-08-20T20:59', '2026-08-20T20:59'],
  ['2026-08-20T21:00', '2026-08-21T08:00'],
  ['2026-12-31T23:30', '2027-01-01T08:00'],
  ['2026-08-20T00:00', '2026-08-20T08:00'],
  ['2026-08-20T07:59', '2026-08-20T08:00'],
  ['2026-08-20T08:00', '2026-08-20T08:00'],
])('what would ring at %s rings at %s', (wanted, rings) => {
  expect(ringTime(rules, at(wanted))).toBe(at(rings))
})

test('an appointment is recalled at 18:00 the day before and two hours before, as far as that lies ahead', () => {
  const startsAt = at('2026-08-22T09:30')
  const tomorrow = at('2026-08-21T18:00')
  const soon = at('2026-08-22T07:30')
  expect(recallTimes(rules, startsAt, at('2026-08-20T09:00'))).toEqual({ tomorrow, soon })
  expect(recallTimes(rules, startsAt, at('2026-08-21T18:00'))).toEqual({ soon })
  expect(recallTimes(rules, startsAt, at('2026-08-22T07:30'))).toEqual({})
})

test('tries get rarer and end', () => {
  const minutes = [1, 2, 3, 4, 5].map((attempts) => {
    const again = nextTry(attempts, 5, 0)
    return again === undefined ? undefined : again / 60_000
  })
  expect(minutes).toEqual([5, 10, 20, 40, undefined])
})

test('what was handed over is never handed over again by itself', () => {
  const again = PUSH_STATUSES.filter((status) => Object.values(PUSH_LIFECYCLE[status]).some((to) => to === 'sending'))
  expect(again).toEqual(['waiting'])
})

const facts = {
  what: '社保代办',
  startsAt: at('2026-08-21T09:00'),
  until: at('2026-08-24T00:00'),
  place: '梧桐里社区 2 号窗口',
  who: '梧桐里社区',
  reason: '材料不齐',
}

test.each(TEMPLATE_KEYS)('%s says something short and leaves nothing open', (key) => {
  const { title, text, data } = compose(key, facts)
  expect([...title].length).toBeLessThanOrEqual(12)
  expect(text).not.toMatch(/undefined|NaN|Invalid|您好|尊敬/)
  expect([...text].length).toBeLessThanOrEqual(90)
  for (const { value } of Object.values(data ?? {})) expect(value).not.toBe('')
})

test('times are said as people say them', () => {
  expect(compose('orderAccepted', facts)).toEqual({
    title: '社区接单了',
    text: '社保代办约好了：8月21日 周五 09:00，梧桐里社区 2 号窗口。请带上办事码。',
    data: {
      thing1: { value: '社保代办' },
      time2: { value: '2026年8月21日 09:00' },
      thing3: { value: '梧桐里社区 2 号窗口' },
    },
  })
  expect(compose('orderServed', facts).text).toContain('8月24日 周一前没有回复')
})

test('a message that lacks a fact is not composed', () => {
  const needy = TEMPLATE_KEYS.filter((key) => TEMPLATES[key].needs.length > 0)
  for (const key of needy) expect(() => compose(key, {})).toThrow('needs')
})
