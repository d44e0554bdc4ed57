import { proceed, refuse } from '@domain/kernel/decision'
import { withdraw } from '@domain/rules/contract'
import { decideOwnDraft } from '@domain/rules/rules'
import { defineAction } from '../../kit/action'
import { ruleSets } from '../../kit/rule-book'

export default defineAction(withdraw, async ({ member, transact }, { code }) =>
  transact(async (tx) => {
    const set = await tx.get(ruleSets, code)
    if (!set) return refuse('RULE_SET_NOT_FOUND')
    const mine = decideOwnDraft(set, member.userId)
    if (!mine.ok) return mine
    await tx.patch(ruleSets, code, { status: 'withdrawn' })
    tx.subject({ collection: 'ruleSets', id: code, from: 'draft', to: 'withdrawn' })
    return proceed({ code, status: 'withdrawn' as const })
  }),
)
