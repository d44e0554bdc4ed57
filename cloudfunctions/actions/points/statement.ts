import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { pointsOf } from '@domain/points/book'
import { statement } from '@domain/points/contract'
import { POINT_REASONS, REASONS_OF, type StatementLine } from '@domain/points/schemas'
import * as z from 'zod/mini'
import { defineAction } from '../../kit/action'
import type { Stored } from '../../kit/collection'
import { statementOf } from '../../kit/ledger-account'
import type { PostingRecord } from '../../kit/ledger-records'
import { redemptions } from './store'

const Reason = z.enum(POINT_REASONS)

function lineOf(account: string, posting: Stored<PostingRecord>): z.infer<typeof StatementLine> {
  const { _id: entryId, at, reason, title = '', ref, reverses, entries } = posting
  const { change = 0, balance = 0 } = entries.find((entry) => entry.account === account) ?? {}
  const redemption = ref.collection === redemptions.name ? { redemptionId: ref.id } : {}
  return { entryId, at, reason: z.parse(Reason, reason), title, change, balance, ...redemption, reverses }
}

export default defineAction(statement, async ({ member }, { view, after, limit = 20 }) => {
  const account = pointsOf(member.userId)
  const found = await statementOf(account, limit + 1, after, view && REASONS_OF[view])
  const { rows, next } = cutPage(found, limit, ({ seek }) => seek)
  const items = rows.map((posting) => lineOf(account.id, posting))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
