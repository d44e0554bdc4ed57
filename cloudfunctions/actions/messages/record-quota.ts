import { proceed, refuse } from '@domain/kernel/decision'
import { recordQuota } from '@domain/messages/contract'
import { defineAction } from '../../kit/action'
import { quotas } from './store'

export default defineAction(recordQuota, async ({ member, transact }, { accepted }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  return transact(async (tx) => {
    const stored = await tx.get(quotas, member.userId)
    const remaining = { ...stored?.remaining }
    for (const template of new Set(accepted)) remaining[template] = (remaining[template] ?? 0) + 1
    if (stored) await tx.patch(quotas, member.userId, { remaining })
    else await tx.put(quotas, member.userId, { remaining })
    tx.subject({ collection: 'messageQuotas', id: member.userId })
    return proceed({ remaining: accepted.map((template) => ({ template, count: remaining[template] ?? 0 })) })
  })
})
