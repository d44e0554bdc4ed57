import { search } from '@domain/audit/contract'
import type { AuditRow } from '@domain/audit/schemas'
import { proceed } from '@domain/kernel/decision'
import { maskedName } from '@domain/kernel/masked-name'
import { cutPage } from '@domain/kernel/paging'
import { seekAfter, seekKey } from '@domain/kernel/seek'
import type * as z from 'zod/mini'
import { defineAction } from '../../kit/action'
import type { Stored } from '../../kit/collection'
import { command, query } from '../../kit/database'
import { identities, type IdentityRecord } from '../../kit/identity'
import { journal, type JournalLine } from '../../kit/journal'

export default defineAction(
  search,
  async ({ recordView }, { subjectId, actor, action, from, to, after, limit = 20 }) => {
    const until = after ?? (to === undefined ? undefined : seekAfter(to))
    const bounds = [
      ...(until === undefined ? [] : [command.lt(until)]),
      ...(from === undefined ? [] : [command.gte(seekKey(from, ''))]),
    ]
    const where = {
      ...(subjectId === undefined ? {} : { 'subjects.id': subjectId }),
      ...(actor === undefined ? {} : { actor }),
      ...(action === undefined ? {} : { action }),
      ...(bounds.length === 0 ? {} : { seek: command.and(...bounds) }),
    }
    const found = await query(journal, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
    await recordView({ collection: journal.name, id: subjectId ?? actor ?? action ?? 'all' })
    const { rows, next } = cutPage(found, limit, ({ seek }) => seek)
    const people = await actorsOf(rows)
    const items = rows.map((line) => rowOf(line, people.get(line.actor)))
    return proceed({ items, ...(next === undefined ? {} : { next }) })
  },
)

async function actorsOf(lines: readonly JournalLine[]): Promise<ReadonlyMap<string, IdentityRecord>> {
  const ids = [...new Set(lines.map(({ actor }) => actor))].filter((actor) => actor !== 'system' && actor !== 'guest')
  if (ids.length === 0) return new Map()
  const found = await query(identities, { where: { userId: command.in(ids) }, limit: ids.length })
  return new Map(found.map((identity) => [identity.userId, identity]))
}

function rowOf(line: Stored<JournalLine>, person: IdentityRecord | undefined): z.infer<typeof AuditRow> {
  const { at, actor, action, subjects, ruleVersions, assignmentId } = line
  const post = person?.posts.find((one) => one.assignmentId === assignmentId)
  return {
    ...{ lineId: line._id, at, actor, action, subjects, ruleVersions },
    ...(person ? { actorName: maskedName(person.displayName) } : {}),
    ...(post ? { post: { role: post.role, unitName: post.unitName } } : {}),
  }
}
