import { CONTRACTS } from '@domain/contracts'
import { world, type World } from '../world/world'
import { DESK_POST } from './desk'

let county: World
beforeAll(async () => {
  county = await world()
})
afterAll(() => county.close())

const ordering = CONTRACTS.filter(({ name }) => name.startsWith('ordering.'))

/** Somebody whom the action lets in. */
function callerOf(allow: readonly string[]): Record<string, string> {
  if (allow.includes('community_staff')) return { 'x-local-user': 'pang-lei', 'x-act-as': DESK_POST }
  if (allow.includes('community_secretary'))
    return { 'x-local-user': 'gu-hongmei', 'x-act-as': 'gu-hongmei-community-secretary' }
  return { 'x-local-user': 'zhou-guizhen' }
}

async function codeOf(
  action: string,
  headers: Record<string, string>,
  body: string,
): Promise<{ status: number; code: string }> {
  const { status, text } = await county.send('POST', `/call/${action}`, { headers, body })
  const { code = 'OK' } = JSON.parse(text) as { code?: string }
  return { status, code }
}

/** Inputs that no action takes, whatever it is. */
const HOSTILE: ReadonlyArray<readonly [string, unknown]> = [
  ['a number', 1],
  ['a list', []],
  ['null', null],
  ['an unknown member', { surprise: 1 }],
  ['a forged openid', { openid: 'local_nie-guoqing', OPENID: 'local_nie-guoqing' }],
  [
    'an object where text belongs',
    { orderId: { $gt: '' }, slotId: { $ne: null }, serviceId: {}, requestId: [], unitId: {} },
  ],
  ['text where a number belongs', { limit: 'many', from: 'now', to: {}, capacity: '3' }],
  ['a page too large', { limit: 1_000_000, surprise: true }],
]

test.each(ordering.map((contract) => [contract.name, contract] as const))(
  '%s refuses what it does not take',
  async (name, contract) => {
    const before = await county.storeHash()
    const caller = callerOf(contract.allow)
    for (const [what, input] of HOSTILE) {
      const takesNothing = input === null && !contract.writes && Object.keys(contract.input).length === 0
      const { status, code } = await codeOf(name, caller, JSON.stringify(input))
      if (takesNothing || (input === null && code === 'OK')) continue
      expect({ what, status, code }).toEqual({ what, status: 200, code: 'INVALID_INPUT' })
    }
    expect(await county.storeHash()).toBe(before)
  },
)

test.each(ordering.filter(({ allow }) => !allow.includes('guest')).map(({ name, allow }) => [name, allow] as const))(
  '%s knows who may',
  async (name, allow) => {
    const before = await county.storeHash()
    const nobody = await codeOf(name, {}, '{}')
    expect(nobody.code).toBe('UNAUTHENTICATED')
    const outsider = allow.includes('resident') ? { 'x-local-user': 'song-dan' } : { 'x-local-user': 'zhou-guizhen' }
    expect((await codeOf(name, outsider, '{}')).code).toBe('FORBIDDEN')
    expect(await county.storeHash()).toBe(before)
  },
)

test('the door: broken JSON, unknown action, a megabyte, foreign Host and Origin, wrong type', async () => {
  const before = await county.storeHash()
  const json = { 'x-local-user': 'zhou-guizhen' }
  expect(await codeOf('ordering.placeOrder', json, '{"slotId":')).toEqual({ status: 400, code: 'INVALID_INPUT' })
  expect(await codeOf('ordering.burnOrder', json, '{}')).toEqual({ status: 404, code: 'UNKNOWN_ACTION' })
  expect(await codeOf('constructor', json, '{}')).toEqual({ status: 404, code: 'UNKNOWN_ACTION' })
  const megabyte = JSON.stringify({ note: 'x'.repeat(1024 * 1024) })
  expect((await codeOf('ordering.placeOrder', json, megabyte)).status).toBe(413)
  const foreign = await county.send('POST', '/call/ordering.myOrders', {
    headers: { ...json, origin: 'http://evil.example' },
    body: '{}',
  })
  expect(foreign.status).toBe(403)
  const host = await county.send('POST', '/call/ordering.myOrders', {
    headers: { ...json, host: 'evil.example' },
    body: '{}',
  })
  expect(host.status).toBe(403)
  const form = await county.send('POST', '/call/ordering.myOrders', {
    headers: { ...json, 'content-type': 'text/plain' },
    body: '{}',
  })
  expect(form.status).toBe(415)
  expect(form.headers).not.toHaveProperty('access-control-allow-origin')
  expect(await county.storeHash()).toBe(before)
})

test('a forged identity in the body or the event changes nobody', async () => {
  const forged = JSON.stringify({ userInfo: { openId: 'local_zhou-guizhen' } })
  expect((await codeOf('ordering.myOrders', {}, forged)).code).toBe('UNAUTHENTICATED')
  expect((await codeOf('ordering.myOrders', { 'x-wx-openid': 'local_zhou-guizhen' }, '{}')).code).toBe(
    'UNAUTHENTICATED',
  )
})
