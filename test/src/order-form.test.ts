import { placeOrder } from '@domain/ordering/contract'
import { EMPTY, missing, orderInput, type OrderForm } from '../../src/ordering/confirm/parts/form'
import { phoneProblem } from '../../src/ordering/people/person-form'

const OTHER: OrderForm = {
  ...EMPTY,
  whom: 'other',
  name: ' 李桂英 ',
  phone: '138 1655 6620',
  relation: 'parent',
  way: 'phone',
}
const asSent = (form: OrderForm) => ({ ...orderInput(form, 'S1'), requestId: 'request-1' })

test('nothing is missing for oneself', () => {
  expect(missing(EMPTY)).toBeUndefined()
  expect(orderInput(EMPTY, 'S1')).toEqual({ slotId: 'S1' })
})

test.each<[Partial<OrderForm>, string]>([
  [{ name: '  ' }, '姓名'],
  [{ phone: '138165566' }, '手机号'],
  [{ relation: '' }, '您是对方的谁'],
  [{ way: '' }, '对方怎么同意的'],
])('with %j it still lacks %s', (part, lacks) => {
  expect(missing({ ...OTHER, ...part })).toBe(lacks)
})

test('consent is never assumed: nothing is chosen beforehand', () => {
  expect(EMPTY.way).toBe('')
  expect(orderInput({ ...OTHER, way: '' }, 'S1')).toEqual({ slotId: 'S1' })
})

test('a phone may be left out, and a wrong one is told how to be mended', () => {
  expect(missing({ ...OTHER, phone: '' })).toBeUndefined()
  expect(phoneProblem({ ...OTHER, phone: '138165566' })).toBe('手机号要 11 位，现在是 9 位')
  expect(phoneProblem({ ...OTHER, phone: '23816556620' })).toBe('这不是手机号，请核对开头')
})

test('what is sent fits the contract', () => {
  const note = '老人听力不好'
  for (const form of [EMPTY, OTHER, { ...OTHER, phone: '' }, { ...OTHER, note }, { ...OTHER, delegationId: 'D1' }]) {
    expect(placeOrder.input.safeParse(asSent(form)).success).toBe(true)
  }
  expect(orderInput(OTHER, 'S1').beneficiary).toEqual({
    name: '李桂英',
    phone: '13816556620',
    relation: 'parent',
    consent: { way: 'phone' },
  })
})

test('a person on record needs nothing more', () => {
  const form = { ...OTHER, name: '', way: '' as const, delegationId: 'D1' }
  expect(missing(form)).toBeUndefined()
  expect(orderInput(form, 'S1')).toEqual({ slotId: 'S1', delegationId: 'D1' })
})
