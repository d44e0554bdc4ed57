import { shanghaiDate } from '@domain/kernel/calendar'
import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { draft } from '@domain/rules/contract'
import { completed } from '@domain/rules/rule-set'
import { decideDraft, decideEffect, decideOwnDraft } from '@domain/rules/rules'
import { defineAction } from '../../kit/action'
import { randomCode } from '../../kit/random-ids'
import { rulesAt, ruleSets } from '../../kit/rule-book'

export default defineAction(
  draft,
  async ({ member, now, transact }, { code, name, reason, effectiveFrom, sections }) => {
    const inTime = decideEffect(effectiveFrom, now)
    if (!inTime.ok) return inTime
    const inForce = (await rulesAt(now)).rules
    const newCode = `RS-${shanghaiDate(now)}-${randomCode(4)}`

    return transact(async (tx) => {
      const before = code === undefined ? undefined : await tx.get(ruleSets, code)
      if (code !== undefined && !before) return refuse('RULE_SET_NOT_FOUND')
      const mine = before && decideOwnDraft(before, member.userId)
      if (mine?.ok === false) return mine
      const drafted = before ? { ...completed(before.rules), ...sections } : sections
      const decided = decideDraft(inForce, drafted)
      if (!decided.ok) return decided

      const revision = (before?.revision ?? 0) + 1
      const said = { name, reason, effectiveFrom, revision, rules: decided.plan }
      if (before) await tx.patch(ruleSets, before._id, said)
      else {
        await tx.put(ruleSets, newCode, {
          ...{ ...said, code: newCode, status: 'draft' },
          ...{ drafter: member.userId, drafterName: member.displayName, seek: seekKey(tx.now, newCode) },
        })
      }
      const id = before?._id ?? newCode
      tx.subject({ collection: 'ruleSets', id, ...(before ? { from: 'draft' } : {}), to: 'draft' })
      return proceed({ code: id, revision })
    })
  },
)
