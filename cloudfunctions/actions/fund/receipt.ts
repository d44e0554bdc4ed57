import { receipt } from '@domain/fund/desk-contract'
import { decideOwn } from '@domain/fund/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { useFiles } from '../files/port'
import { rowIdOf } from './ids'
import { moveOn } from './payment'
import { disbursements, fundRows } from './store'

/** The posting stays as it is; only its entry in the public ledger says how many photos lie with it. */
export default defineAction(receipt, async ({ member, rules, transact }, { disbursementId, photos }) => {
  const book = await rules()
  return transact(async (tx) => {
    const payment = member.open(await tx.get(disbursements, disbursementId))
    if (!payment) return refuse('DISBURSEMENT_NOT_FOUND')
    const decided = decideOwn(payment, 'receipt')
    if (!decided.ok) return decided
    const { fundId, orgPath, rowNo = 0 } = payment
    const used = await useFiles(tx, member, photos, { kind: 'disbursement', id: disbursementId, readers: orgPath })
    if (!used.ok) return used
    await tx.patch(fundRows, rowIdOf(fundId, rowNo), { receipts: photos.length })
    const along = { receiptPhotos: photos }
    await moveOn(tx, member, payment, { to: decided.plan.to, move: 'receipt', rules: book.rules.fund, along })
    return proceed({ disbursementId, status: decided.plan.to })
  })
})
