import { sumOfLines } from '@domain/fund/shares'
import type { AppropriationRow, DisbursementRow, DisbursementView, EarmarkRow, LedgerRow } from '@domain/fund/schemas'
import { needsTown } from '@domain/fund/rules'
import type { FundRules } from '@domain/fund/rule-set'
import type * as z from 'zod/mini'
import type { Stored } from '../../kit/collection'
import { shownPayee } from './payee'
import type { AppropriationRecord, DisbursementRecord, EarmarkRecord, FundRowRecord } from './store'

/** An entry as everybody reads it. */
export function ledgerRowOf(row: Stored<FundRowRecord>): z.infer<typeof LedgerRow> {
  const { _id: rowId, no, at, kind, direction, title, fen, lines, purpose, projectId, forWhat, payee } = row
  const { makerName, checkerName, correctsNo, receipts, postingId } = row
  return {
    ...{ rowId, no, at, kind, direction, title, fen, lines, purpose, projectId, forWhat, payee },
    ...{ makerName, checkerName, correctsNo, receipts, postingId },
  }
}

export function appropriationRowOf(one: Stored<AppropriationRecord>, userId: string): z.infer<typeof AppropriationRow> {
  const { _id: appropriationId, unitId, unitName, year, source, fen, municipalFen, townFen, title, status } = one
  const { makerName, checkerName, ownerId, at } = one
  return {
    ...{ appropriationId, unitId, unitName, year, source, fen, municipalFen, townFen, title, status },
    ...{ makerName, checkerName, mine: ownerId === userId, at },
  }
}

export function earmarkRowOf(one: Stored<EarmarkRecord>): z.infer<typeof EarmarkRow> {
  const { _id: earmarkId, unitId, unitName, year, title, purpose, projectId, callId, lines, left, requestedFen } = one
  return {
    ...{ earmarkId, unitId, unitName, year, title, purpose, projectId, callId, lines, left, requestedFen },
    leftFen: sumOfLines(left),
  }
}

export function disbursementRowOf(
  one: Stored<DisbursementRecord>,
  userId: string,
  rules: FundRules,
): z.infer<typeof DisbursementRow> {
  const { _id: disbursementId, earmarkId, unitId, unitName, year, title, forWhat, fen, payeeKind, status, at } = one
  const { hold, hands, handIds } = one
  return {
    ...{ disbursementId, earmarkId, unitId, unitName, year, title, forWhat, fen, payeeKind, payee: shownPayee(one) },
    ...{
      status,
      needsTown: needsTown(fen, rules),
      makerName: hands[0]?.name ?? '',
      at,
      mine: handIds.includes(userId),
    },
    ...(hold ? { hold: { byName: hold.byName, reason: hold.reason, until: hold.until, liftedAt: hold.liftedAt } } : {}),
  }
}

export function disbursementViewOf(
  one: Stored<DisbursementRecord>,
  { userId, rules, leftFen }: { readonly userId: string; readonly rules: FundRules; readonly leftFen: number },
): z.infer<typeof DisbursementView> {
  const { hands, lines, photos, receiptPhotos } = one
  return {
    ...disbursementRowOf(one, userId, rules),
    hands: hands.map(({ move, name, at, said }) => ({ move, name, at, said })),
    ...{ lines, photos, receiptPhotos, leftFen },
  }
}
