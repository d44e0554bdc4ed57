import { openEarning, type Earning } from './earning'

let earning: Earning
beforeAll(async () => {
  earning = await openEarning()
})
afterAll(() => earning.close())

const DAY = '2026-08-10T09:00:00+08:00'

test('a record earns once per version, and a corrected one posts the difference', async () => {
  const { earn, held } = earning
  expect(await earn('a', { recordId: 'r1', minutes: 120 })).toBe(20)
  expect(await earn('a', { recordId: 'r1', minutes: 120 })).toBe(0)
  expect(await earn('a', { recordId: 'r1', minutes: 90, version: 2 })).toBe(-5)
  expect(await earn('a', { recordId: 'r1', minutes: 300, version: 1 })).toBe(0)
  expect(await earn('a', { recordId: 'r1', minutes: 180, version: 3 })).toBe(15)
  expect(await held('a')).toEqual({ balance: 30, lots: 30 })
})

test('the day and the year have caps, and a correction makes room again', async () => {
  const { earn, held } = earning
  expect(await earn('b', { recordId: 'b1', minutes: 300 })).toBe(50)
  expect(await earn('b', { recordId: 'b2', minutes: 300 })).toBe(10)
  expect(await earn('b', { recordId: 'b1', minutes: 60, version: 2 })).toBe(-40)
  expect(await earn('b', { recordId: 'b3', minutes: 120 })).toBe(20)
  for (let day = 1; day <= 25; day++) {
    const at = Date.parse('2026-03-01T09:00:00+08:00') + day * 86_400_000
    await earn('b', { recordId: `c${day}`, minutes: 600, at })
  }
  expect((await held('b')).balance).toBe(1_200)
})

test('what was spent cannot be taken back: the rest is forgiven, and paid by the next correction upwards', async () => {
  const { earn, spend, held } = earning
  await earn('c', { recordId: 'd1', minutes: 300 })
  await spend('c', 45)
  expect(await earn('c', { recordId: 'd1', minutes: 0, version: 2 })).toBe(-5)
  expect(await held('c')).toEqual({ balance: 0, lots: 0 })
  expect(await earn('c', { recordId: 'd1', minutes: 300, version: 3 })).toBe(5)
  expect((await held('c')).balance).toBe(5)
})

test('a hundred people earning at once never wait for each other', async () => {
  const { earn, attempts } = earning
  const before = attempts()
  const people = Array.from({ length: 100 }, (_, i) => `many-${i}`)
  const earned = await Promise.all(people.map((who) => earn(who, { recordId: `m-${who}`, minutes: 60 })))
  expect(new Set(earned)).toEqual(new Set([10]))
  expect(attempts() - before).toBe(people.length)
})

test('a record costs twelve requests: nine of its own, beginning, journal and end', async () => {
  const { earn, requests } = earning
  await earn('cost', { recordId: 'k0', minutes: 60, at: Date.parse(DAY) - 86_400_000 })
  const before = requests()
  await earn('cost', { recordId: 'k1', minutes: 60 })
  expect(requests() - before).toBe(12)
})
