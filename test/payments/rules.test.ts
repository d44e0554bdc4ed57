import { decideResolving } from '@domain/payments/rules'

test.each([
  ['open', 'U1', 'U2', undefined],
  ['open', undefined, 'U2', undefined],
  ['open', 'U2', 'U2', 'OWN_CASE'],
  ['resolved', 'U1', 'U2', 'MISMATCH_RESOLVED'],
] as const)('a mismatch that is %s, paid by %s, looked into by %s: %s', (status, payerId, userId, refusal) => {
  const decided = decideResolving({ status, payerId }, userId)
  expect(decided.ok ? undefined : decided.refusal).toBe(refusal)
})
