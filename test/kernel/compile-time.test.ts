import * as z from 'zod/mini'
import { contract } from '@domain/kernel/contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { Id, RequestId } from '@domain/kernel/identifiers'
import { defineAction } from '../../cloudfunctions/kit/action'
import { scopedCollection, SCOPED } from '../../cloudfunctions/kit/collection'
import type { Tx } from '../../cloudfunctions/kit/transaction'

jest.mock('../../cloudfunctions/kit/platform', () => ({ platformDatabase: { command: {} } }))

const input = z.object({ slotId: Id, requestId: RequestId })
const output = z.object({ orderId: Id, count: z.int() })
const base = { name: 'test.act', summary: '试', input, output, refusals: ['SLOT_FULL'] } as const

const declared = contract({ ...base, allow: ['resident'], scope: { of: 'slots', by: 'slotId' } })
const sealed = scopedCollection('slots', z.object({ ...SCOPED, capacity: z.int() }))

/** Each line below compiles only because the compiler refuses it; `tsc` is the test. */
export function refusedByTheCompiler(tx: Tx): void {
  // @ts-expect-error no `allow`
  contract({ ...base, scope: 'self' })
  // @ts-expect-error no `scope`
  contract({ ...base, allow: ['resident'] })
  // @ts-expect-error a role that does not exist
  contract({ ...base, allow: ['king'], scope: 'self' })
  // @ts-expect-error a scope by a member the input does not have
  contract({ ...base, allow: ['resident'], scope: { of: 'slots', by: 'orderId' } })
  // @ts-expect-error an unlisted refusal
  defineAction(declared, async () => refuse('SLOT_GONE'))
  // @ts-expect-error a missing output member
  defineAction(declared, async () => proceed({ orderId: 'a' }))
  // @ts-expect-error a scoped document used before it was opened
  defineAction(declared, async () => proceed({ orderId: 'a', count: (await tx.get(sealed, 'a'))?.capacity ?? 0 }))
}

test('the same lines without the fault compile', () => {
  const action = defineAction(declared, async ({ member }) => {
    const document = member.open(undefined)
    return document ? proceed({ orderId: 'a', count: 1 }) : refuse('SLOT_NOT_FOUND')
  })
  expect(action.contract.writes).toBe(true)
  expect(action.contract.refusals).toEqual(['SLOT_FULL', 'SLOT_NOT_FOUND'])
})
