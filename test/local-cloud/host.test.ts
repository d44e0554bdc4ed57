import type { LocalCloud, LogLine } from '../../local-cloud/main'
import { startTestCloud, temporaryFolder } from './bundled'

describe('functions in the local cloud', () => {
  let cloud: LocalCloud
  const lines: LogLine[] = []

  beforeAll(async () => {
    cloud = await startTestCloud({ log: (line) => lines.push(line) })
  })
  afterAll(() => cloud.close())

  const value = async (deed: string, caller = {}) => {
    const done = await cloud.invoke('person', { deed }, caller)
    if (!done.ok) throw new Error(`${done.code} ${done.message}`)
    return done.value as { context: Record<string, unknown>; now: number }
  }

  test('each invocation has the identity of its own caller, and nothing of it stays behind', async () => {
    const people = await Promise.all(
      Array.from({ length: 30 }, (_, at) => value('who', { openid: `o-${at}`, env: { SECRET_OF_CALL: `s${at}` } })),
    )
    expect(people.map(({ context }) => context['OPENID'])).toEqual(people.map((_, at) => `o-${at}`))
    const nobody = await value('who')
    expect(nobody.context).not.toHaveProperty('OPENID')
    expect(nobody).not.toHaveProperty('leaked')
  })

  test('userInfo comes from the platform, not from the event', async () => {
    const done = await cloud.invoke('person', { deed: 'who', userInfo: { openId: 'forged' } }, { openid: 'o-real' })
    expect(done).toMatchObject({ ok: true, value: { event: { userInfo: { openId: 'o-real' } } } })
  })

  test('a function calls a function as the same person', async () => {
    expect((await value('nested', { openid: 'o-chain' })).context).toMatchObject({
      OPENID: 'o-chain',
      SOURCE: 'wx_client,scf',
    })
  })

  test.each([
    ['spin', 'FUNCTIONS_TIME_LIMIT_EXCEEDED'],
    ['exit', 'FUNCTIONS_EXECUTE_FAIL'],
    ['fail', 'FUNCTIONS_EXECUTE_FAIL'],
  ])('%s is answered with %s and the next call works', async (deed, code) => {
    expect(await cloud.invoke('person', { deed })).toMatchObject({ ok: false, code })
    expect(await cloud.invoke('person', { deed: 'who' })).toMatchObject({ ok: true })
  })

  test('a function that wants more memory than it may have is answered, and only its instance ends', async () => {
    expect(await cloud.invoke('hoarder', {})).toMatchObject({ ok: false, code: 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED' })
    expect(await cloud.invoke('person', { deed: 'who' })).toMatchObject({ ok: true })
  })

  test('a line of a function carries its trace id', async () => {
    const done = await cloud.invoke('person', { deed: 'log' })
    expect(lines).toContainEqual(
      expect.objectContaining({ text: 'a line of the function', traceId: done.traceId, functionName: 'person' }),
    )
  })

  test('an unknown function is said to be unknown', async () => {
    expect(await cloud.invoke('nobody', {})).toMatchObject({ ok: false, code: 'FUNCTION_NOT_FOUND' })
  })

  test('cost counts up to the commit, and effects after it', async () => {
    await cloud.store.insert('things', [{ _id: 'slot', left: 20 }])
    const done = await cloud.invoke('person', { deed: 'order' })
    expect(done.cost).toEqual({ db: 5, effects: 1, examined: 2, returned: 2 })
  })

  test('moving the clock moves Date in functions and server dates', async () => {
    const later = Date.UTC(2031, 0, 1)
    await cloud.clock.set(later)
    const { now } = await value('who')
    expect(Number(now)).toBeGreaterThanOrEqual(later)
    expect(Number(now)).toBeLessThan(later + 60_000)
    expect(new Date(String(await value('serverDate'))).getTime()).toBeGreaterThanOrEqual(later + 60_000)
  })
})

test('timers catch up once, in UTC+8, and the clock and the last firing outlive a restart', async () => {
  const dataDir = temporaryFolder('local-cloud')
  const start = Date.UTC(2030, 0, 1, 0, 0, 30)
  let cloud = await startTestCloud({ dataDir })
  await cloud.clock.set(start)
  await cloud.runTimers()
  await cloud.clock.set(start + 10 * 60_000)
  await cloud.runTimers()
  await cloud.runTimers()
  await cloud.close()
  cloud = await startTestCloud({ dataDir })
  expect(cloud.clock.now()).toBeGreaterThanOrEqual(start + 10 * 60_000)
  await cloud.runTimers()
  const ticks = await cloud.store.find('things', { kind: 'tick' })
  expect(ticks).toHaveLength(1)
  expect(ticks[0]).toMatchObject({ name: 'everyMinute', time: '2030-01-01T00:01:00.000Z', SOURCE: 'wx_trigger' })
  await cloud.close()
})
