import { correct } from '@domain/fund/desk-contract'
import { decideCorrection } from '@domain/fund/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { defineAction } from '../../kit/action'
import { startTerm } from '../../kit/due'
import { reverse } from '../../kit/ledger'
import { openFund, writeRow } from './enter'
import { shownPayee } from './payee'
import { noteInstalment } from './instalments'
import { earmarkOf, factsOf, moveOn } from './payment'
import { paymentStopped } from './payment-stopped'
import { RELEASE_REST } from './release-rest'
import { addLines } from './set-aside'
import { disbursements, earmarks } from './store'

/** The opposite posting: the money stands again where it was set aside, and both entries stay in the ledger. */
export default defineAction(correct, async ({ member, rules, transact }, { disbursementId, reason }) => {
  // It stands in the public ledger for ever.
  if (hasPersonalNumber(reason)) return refuse('PERSONAL_NUMBER_IN_TEXT')
  const book = await rules()
  return transact(async (tx) => {
    const payment = member.open(await tx.get(disbursements, disbursementId))
    if (!payment) return refuse('DISBURSEMENT_NOT_FOUND')
    const decided = decideCorrection(factsOf(payment), member.userId)
    if (!decided.ok) return decided
    const { lines = [], postingId = '', rowNo, fen, forWhat } = payment
    const earmark = await earmarkOf(tx, payment)
    const reversed = await reverse(tx, postingId, 'correct')
    if (!reversed.ok) throw new Error(`${disbursementId} cannot be taken back: ${reversed.refusal}`)
    const fund = await openFund(tx, payment, payment.year)
    const no = await writeRow(tx, fund, reversed.plan.postingId, {
      ...{ kind: 'correct', lines, title: reason, purpose: earmark.purpose, projectId: earmark.projectId, forWhat },
      ...{ maker: { userId: member.userId, name: member.displayName }, correctsNo: rowNo },
      payee: { shown: shownPayee(payment), listed: payment.payeeKind === 'organisation' },
    })
    const left = addLines(earmark.left, lines)
    const changed = { left, paidFen: earmark.paidFen - fen, open: true }
    await tx.patch(earmarks, earmark._id, changed)
    await noteInstalment(tx, payment, { disbursementId: undefined, paid: false })
    await moveOn(tx, member, payment, { to: decided.plan.to, move: 'correct', said: reason, rules: book.rules.fund })
    tx.follow(paymentStopped, { disbursementId })
    if (earmark.settled && earmark.projectId !== undefined)
      tx.follow(startTerm, { kind: RELEASE_REST, ref: earmark.projectId, dueAt: tx.now })
    return proceed({ disbursementId, status: decided.plan.to, no })
  })
})
