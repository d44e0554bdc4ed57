import { proceed, refuse } from '@domain/kernel/decision'
import { approve } from '@domain/rules/contract'
import { decideApproval } from '@domain/rules/rules'
import { defineAction } from '../../kit/action'
import { ruleSets } from '../../kit/rule-book'

export default defineAction(approve, async ({ member, transact }, { code, revision }) =>
  transact(async (tx) => {
    const set = await tx.get(ruleSets, code)
    if (!set) return refuse('RULE_SET_NOT_FOUND')
    const decided = decideApproval(set, { userId: member.userId, revision }, tx.now)
    if (!decided.ok) return decided
    const approver = { approver: member.userId, approverName: member.displayName, approvedAt: tx.now }
    await tx.patch(ruleSets, code, { status: 'active', ...approver })
    tx.subject({ collection: 'ruleSets', id: code, from: 'draft', to: 'active' })
    return proceed({ code, status: 'active' as const, effectiveFrom: set.effectiveFrom })
  }),
)
