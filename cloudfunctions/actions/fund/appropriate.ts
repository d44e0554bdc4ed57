import { fundIdOf } from '@domain/fund/book'
import { appropriate } from '@domain/fund/desk-contract'
import { decideGift, decideYear } from '@domain/fund/rules'
import { fiscalSides } from '@domain/fund/shares'
import { proceed, refuse } from '@domain/kernel/decision'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { seekKey } from '@domain/kernel/seek'
import { defineAction } from '../../kit/action'
import { postOf } from '../../kit/post-of'
import { randomId } from '../../kit/random-ids'
import { communityOf } from '../org/port'
import { appropriations, funds } from './store'

/** The limit is judged here to say so early, and again when the money is confirmed: there it counts. */
export default defineAction(appropriate, async ({ member, rules, transact }, input) => {
  const { unitId, year, source, fen, title } = input
  const unit = await communityOf(unitId)
  if (!unit?.orgPath.includes(postOf(member).unitId)) return refuse('UNIT_NOT_FOUND')
  // It stands in the public ledger for ever.
  if (hasPersonalNumber(title)) return refuse('PERSONAL_NUMBER_IN_TEXT')
  const book = await rules()
  const appropriationId = randomId()
  return transact(async (tx) => {
    const fund = await tx.get(funds, fundIdOf(unitId, year))
    const open = decideYear(year, tx.now, fund?.closedAt !== undefined)
    if (!open.ok) return open
    const allowed = decideGift(fund?.givenFen ?? 0, fen, book.rules.fund)
    if (!allowed.ok) return allowed
    const sides = source === 'fiscal' ? fiscalSides(fen, book.rules.fund.municipalBp) : undefined
    await tx.put(appropriations, appropriationId, {
      ...{
        ownerId: member.userId,
        orgPath: [...unit.orgPath],
        unitId,
        unitName: unit.unitName,
        year,
        source,
        fen,
        title,
      },
      ...{ status: 'proposed', open: true, makerName: member.displayName, at: tx.now },
      ...(sides ? { municipalFen: sides.municipal, townFen: sides.town } : {}),
      seek: seekKey(tx.now, appropriationId),
    })
    tx.decidedUnder(book.version)
    tx.subject({ collection: appropriations.name, id: appropriationId, to: 'proposed' })
    return proceed({ appropriationId, status: 'proposed' as const })
  })
})
