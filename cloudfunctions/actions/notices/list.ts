import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { list } from '@domain/notices/contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import type { Member } from '../../kit/member'
import { openPublic } from '../../kit/scoped'
import { notices } from './store'

/** The clock moves what is over into the archive after 30 days, so these stay few however long a unit posts. */
const OVER = ['ended', 'stopped', 'superseded']

/** County, town and community of a person, in the order of `homePath`. */
const LEVELS = ['county', 'town', 'community'] as const

function unitOf(member: Member | undefined, of: (typeof LEVELS)[number]): string | undefined {
  return of === 'community' ? member?.unitId : member?.homePath[LEVELS.indexOf(of)]
}

export default defineAction(list, async ({ member, countyId }, input) => {
  const { unitId, of = 'community', kind, status = 'live', after, limit = 20 } = input
  const where = {
    unitId: unitId ?? unitOf(member, of) ?? countyId,
    status: status === 'ended' ? command.in(OVER) : status,
    ...(kind === undefined ? {} : { kind }),
    ...(after === undefined ? {} : { seek: command.lt(after) }),
  }
  const found = await query(notices, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const { rows, next } = cutPage(found.map(openPublic), limit, ({ seek }) => seek)
  const items = rows.map(({ _id, ...row }) => ({ noticeId: _id, ...row }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
