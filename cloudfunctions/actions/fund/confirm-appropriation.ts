import { freeOf, outsideOf } from '@domain/fund/book'
import { confirmAppropriation } from '@domain/fund/desk-contract'
import { decideAppropriation, decideGift, decideYear } from '@domain/fund/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import type { Leg } from '@domain/kernel/ledger'
import { defineAction } from '../../kit/action'
import type { Stored } from '../../kit/collection'
import { enter, openFund, type OpenFund } from './enter'
import { entryDecided } from './entry-decided'
import { startTerm } from '../../kit/due'
import { yearEndOf } from './year-end'
import { appropriations, type AppropriationRecord } from './store'

/** Fiscal money comes from two sides, everything else from one. */
function legsOf(fundId: string, { source, fen, municipalFen = 0, townFen = 0 }: AppropriationRecord): Leg[] {
  const from: Leg[] =
    source === 'fiscal'
      ? [
          { account: outsideOf('municipal'), change: -municipalFen },
          { account: outsideOf('town'), change: -townFen },
        ].filter(({ change }) => change !== 0)
      : [{ account: outsideOf(source), change: -fen }]
  return [...from, { account: freeOf(fundId, source), change: fen }]
}

const rowOf = ({ source, fen, title, ownerId, makerName }: Stored<AppropriationRecord>, checker: Signer) => ({
  ...{ kind: 'receive' as const, lines: [{ source, fen }], title },
  ...{ maker: { userId: ownerId, name: makerName }, checker },
})
type Signer = { readonly userId: string; readonly name: string }

const refOf = (id: string) => ({ collection: appropriations.name, id })
const bookingOf = (fund: OpenFund, one: Stored<AppropriationRecord>) => ({
  ...{ reason: 'receive', ref: refOf(one._id), legs: legsOf(fund.fundId, one) },
})

export default defineAction(confirmAppropriation, async ({ member, rules, transact }, { appropriationId, confirm }) => {
  const book = await rules()
  return transact(async (tx) => {
    const one = member.open(await tx.get(appropriations, appropriationId))
    if (!one) return refuse('APPROPRIATION_NOT_FOUND')
    const facts = { status: one.status, maker: one.ownerId }
    const decided = decideAppropriation(facts, member.userId, confirm ? 'confirm' : 'reject')
    if (!decided.ok) return decided
    const status = decided.plan.to
    if (confirm) {
      const fund = await openFund(tx, one, one.year)
      const open = decideYear(one.year, tx.now, fund.record.closedAt !== undefined)
      if (!open.ok) return open
      const allowed = decideGift(fund.record.givenFen, one.fen, book.rules.fund)
      if (!allowed.ok) return allowed
      const row = rowOf(one, { userId: member.userId, name: member.displayName })
      const along = { givenFen: fund.record.givenFen + one.fen }
      const entered = await enter(tx, fund, bookingOf(fund, one), row, along)
      if (!entered.ok) throw new Error(`money that came in overdraws ${fund.fundId}`)
      if (fund.isNew) tx.follow(startTerm, yearEndOf(fund))
    }
    const by = { checker: member.userId, checkerName: member.displayName }
    await tx.patch(appropriations, appropriationId, { status, open: false, ...by })
    tx.decidedUnder(book.version)
    tx.subject({ collection: appropriations.name, id: appropriationId, from: one.status, to: status })
    tx.follow(entryDecided, { appropriationId })
    return proceed({ appropriationId, status })
  })
})
