import { earmarkedFor } from '@domain/fund/book'
import { pay } from '@domain/fund/desk-contract'
import { decidePayment } from '@domain/fund/rules'
import { takenFrom } from '@domain/fund/shares'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { enter, openFund } from './enter'
import { payeeAccount, shownPayee } from './payee'
import { noteInstalment } from './instalments'
import { earmarkOf, factsOf, moveOn } from './payment'
import { addLines } from './set-aside'
import { disbursements, earmarks } from './store'

/** The earmark is read and written here: two payments out of one meet in it, and each takes from what is then left. */
export default defineAction(pay, async ({ member, rules, transact }, { disbursementId }) => {
  const book = await rules()
  return transact(async (tx) => {
    const payment = member.open(await tx.get(disbursements, disbursementId))
    if (!payment) return refuse('DISBURSEMENT_NOT_FOUND')
    const decided = decidePayment(factsOf(payment), member.userId, book.rules.fund, tx.now)
    if (!decided.ok) return decided
    const earmark = await earmarkOf(tx, payment)
    const { fen, earmarkId, title, forWhat, hands } = payment
    const lines = takenFrom(earmark.left, fen)
    const legs = [
      ...lines.map(({ source, fen: part }) => ({ account: earmarkedFor(earmarkId, source), change: -part })),
      { account: payeeAccount(disbursementId, payment), change: fen },
    ]
    const ref = { collection: disbursements.name, id: disbursementId }
    const [drafted] = hands
    const checked = hands.filter(({ move }) => move === 'check').at(-1)
    const entered = await enter(
      tx,
      await openFund(tx, payment, payment.year),
      { reason: 'pay', ref, legs },
      {
        ...{ kind: 'pay', lines, title, purpose: earmark.purpose, projectId: earmark.projectId, forWhat },
        payee: { shown: shownPayee(payment), listed: payment.payeeKind === 'organisation' },
        maker: drafted ?? { userId: payment.ownerId, name: '' },
        checker: checked,
      },
    )
    if (!entered.ok) return entered
    const { no, postingId } = entered.plan
    const back = lines.map(({ source, fen: part }) => ({ source, fen: -part }))
    const requestedFen = earmark.requestedFen - fen
    const left = addLines(earmark.left, back)
    await tx.patch(earmarks, earmarkId, {
      ...{ left, requestedFen, paidFen: earmark.paidFen + fen, open: left.length > 0 },
    })
    await noteInstalment(tx, payment, { disbursementId, paid: true })
    const along = { lines, postingId, rowNo: no }
    await moveOn(tx, member, payment, { to: decided.plan.to, move: 'pay', rules: book.rules.fund, along })
    tx.decidedUnder(book.version)
    return proceed({ disbursementId, status: decided.plan.to, lines, no })
  })
})
