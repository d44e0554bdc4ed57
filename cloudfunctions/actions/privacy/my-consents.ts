import { proceed, refuse } from '@domain/kernel/decision'
import { myConsents } from '@domain/privacy/contract'
import { CURRENT_NOTICES } from '@domain/privacy/notices'
import { defineAction } from '../../kit/action'
import { query } from '../../kit/database'
import { consents } from './store'

const MOST = 100

export default defineAction(myConsents, async ({ member }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  const found = await query(consents, { where: { userId: member.userId }, orderBy: ['at', 'desc'], limit: MOST })
  const items = found.map((said) => ({ ...said, outdated: said.version < CURRENT_NOTICES[said.purpose] }))
  return proceed({ items })
})
