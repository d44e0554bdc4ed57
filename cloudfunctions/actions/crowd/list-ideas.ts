import { listIdeas } from '@domain/crowd/idea-contract'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import type { Member } from '../../kit/member'
import { openLinked } from '../../kit/scoped'
import { ideas, ideaSupports } from './store'
import { ideaRowOf } from './views'

const PUBLIC = ['public', 'supported', 'adopted', 'declined']

/** Which of the ideas of a page the caller supports; one request. */
async function supportedBy(member: Member | undefined, ideaIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (!member || ideaIds.length === 0) return new Set()
  const where = { _id: command.in(ideaIds.map((ideaId) => `${ideaId}_${member.userId}`)) }
  return new Set((await query(ideaSupports, { where, limit: ideaIds.length })).map(({ ideaId }) => ideaId))
}

function whereOf(view: 'public' | 'mine' | 'desk', member: Member | undefined, unitId: string | undefined) {
  if (view === 'mine') return { ownerId: member?.userId ?? '' }
  if (view === 'desk') return { orgPath: member?.post?.unitId ?? '', waiting: true }
  return { unitId: unitId ?? member?.unitId ?? '', status: command.in(PUBLIC) }
}

export default defineAction(listIdeas, async ({ member }, { view = 'public', unitId, after, limit = 20 }) => {
  const order = view === 'public' ? 'rank' : 'seek'
  const where = { ...whereOf(view, member, unitId), ...(after === undefined ? {} : { [order]: command.lt(after) }) }
  const found = await query(ideas, { where, orderBy: [order, 'desc'], limit: limit + 1 })
  const all = found.flatMap((one) => openLinked(one) ?? [])
  const { rows: cut, next } = cutPage(all, limit, (idea) => idea[order])
  // What was turned down unread by neighbours stays with its author and the desk.
  const rows = view === 'public' ? cut.filter(({ doubted }) => doubted !== true) : cut
  const supported = await supportedBy(
    member,
    rows.map(({ _id }) => _id),
  )
  const items = rows.map((idea) => ideaRowOf(idea, member?.userId, supported.has(idea._id)))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
