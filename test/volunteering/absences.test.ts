import { absencesAt, decidePause, pausedUntil } from '@domain/volunteering/absences'

const DAY = 86_400_000
const RULES = { absenceDays: 90, absenceLimit: 3, absencePauseDays: 30 }
const START = Date.parse('2026-08-20T09:00:00+08:00')
const missed = (...days: number[]) => days.map((day, nth) => ({ signUpId: `s${nth}`, at: START + day * DAY }))

test('the third absence within ninety days pauses for thirty; older ones do not count', () => {
  expect(pausedUntil(missed(0, 10), RULES)).toBeUndefined()
  expect(pausedUntil(missed(0, 10, 89), RULES)).toBe(START + 119 * DAY)
  expect(pausedUntil(missed(0, 10, 90), RULES)).toBeUndefined()
  expect(absencesAt(missed(0, 10, 89), RULES, START + 95 * DAY)).toBe(2)
})

test('every further one begins the pause anew, and one taken back ends it', () => {
  expect(pausedUntil(missed(0, 1, 2, 40), RULES)).toBe(START + 70 * DAY)
  expect(pausedUntil(missed(0, 2), RULES)).toBeUndefined()
})

test('one signs up from the instant at which the pause ends', () => {
  expect(decidePause(START, START - 1)).toMatchObject({ ok: false, refusal: 'SIGN_UPS_PAUSED' })
  expect(decidePause(START, START).ok).toBe(true)
  expect(decidePause(undefined, START).ok).toBe(true)
})
