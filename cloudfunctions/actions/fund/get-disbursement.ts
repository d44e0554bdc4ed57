import { getDisbursement } from '@domain/fund/desk-contract'
import { sumOfLines } from '@domain/fund/shares'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { openLinked } from '../../kit/scoped'
import { disbursements, earmarks } from './store'
import { disbursementViewOf } from './views'

export default defineAction(getDisbursement, async ({ member, rules }, { disbursementId }) => {
  const payment = member.open(await get(disbursements, disbursementId))
  if (!payment) return refuse('DISBURSEMENT_NOT_FOUND')
  const earmark = openLinked(await get(earmarks, payment.earmarkId))
  const { rules: numbers } = await rules()
  const leftFen = sumOfLines(earmark?.left ?? [])
  return proceed(disbursementViewOf(payment, { userId: member.userId, rules: numbers.fund, leftFen }))
})
