import { proceed, refuse } from '@domain/kernel/decision'
import { subscriptions } from '@domain/messages/contract'
import { PUSHED_KEYS, TEMPLATES } from '@domain/messages/templates'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { platformIdOf } from './platform-templates'
import { quotas } from './store'

export default defineAction(subscriptions, async ({ member }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  const remaining = (await get(quotas, member.userId))?.remaining ?? {}
  return proceed({
    items: PUSHED_KEYS.map((template) => ({
      template,
      title: TEMPLATES[template].title,
      platformId: platformIdOf(template),
      remaining: remaining[template] ?? 0,
    })),
  })
})
