import { proceed, refuse } from '@domain/kernel/decision'
import { getUnit } from '@domain/org/contract'
import { RELATIONS } from '@domain/org/schemas'
import { defineAction } from '../../kit/action'
import type { Stored } from '../../kit/collection'
import { command, get, query } from '../../kit/database'
import { spans, units, type UnitRecord } from './store'

/** Latest finished spans that are shown. */
const MOST_SPANS = 30

export default defineAction(getUnit, async (_context, { unitId }) => {
  const unit = await get(units, unitId)
  if (!unit) return refuse('UNIT_NOT_FOUND')
  const past = await query(spans, { where: { unitId }, orderBy: ['seek', 'desc'], limit: MOST_SPANS })
  const named = [
    ...RELATIONS.flatMap((relation) => unit.paths[relation] ?? []),
    ...past.map(({ parentId }) => parentId),
  ]
  const names = await namesOf(named.filter((id) => id !== undefined))
  const { name, shortName, kind, status, phone, address, location, uscc, tags, revision } = unit
  const spanOf = <Of extends { parentId?: string | undefined }>(span: Of) =>
    span.parentId === undefined ? span : { ...span, parentName: names.get(span.parentId) }
  return proceed({
    ...{ unitId, name, shortName, kind, status, phone, address, location, uscc, tags, revision },
    paths: pathsOf(unit, names),
    spans: [...presentOf(unit), ...past].map(spanOf),
  })
})

async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)]
  const found = await query(units, { where: { _id: command.in(wanted) }, limit: Math.max(1, wanted.length) })
  return new Map(found.map(({ _id, name }) => [_id, name]))
}

function pathsOf({ paths }: UnitRecord, names: ReadonlyMap<string, string>) {
  const named = (path: readonly string[]) => path.map((unitId) => ({ unitId, name: names.get(unitId) ?? unitId }))
  const entries = RELATIONS.flatMap((relation) => {
    const path = paths[relation]
    return path ? [[relation, named(path)] as const] : []
  })
  return Object.fromEntries(entries)
}

function presentOf({ parents, since }: Stored<UnitRecord>) {
  return RELATIONS.flatMap((relation) => {
    const parentId = parents[relation]
    return parentId === undefined ? [] : [{ relation, parentId, from: since[relation] ?? 0 }]
  })
}
