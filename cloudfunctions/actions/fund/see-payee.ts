import { seePayee } from '@domain/fund/desk-contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { disbursements } from './store'

export default defineAction(seePayee, async ({ member, recordView }, { disbursementId }) => {
  const payment = member.open(await get(disbursements, disbursementId))
  if (!payment) return refuse('DISBURSEMENT_NOT_FOUND')
  await recordView({ collection: disbursements.name, id: disbursementId })
  return proceed({ payee: payment.payee })
})
