import { randomBytes } from 'node:crypto'
import { duplicateKey, invalidParam, requestFailed } from '../protocol/platform-error'
import type { CollectionInfo } from './collection-info'
import { changeOf, type Change } from './change'
import { equalValues } from './compare'
import { componentKey } from './key-codec'
import { isPlainId } from './id'
import type { Reader } from './read'
import type { Meter } from './search'
import { applyUpsertFilter } from './upsert'
import type { Update } from './update/apply-update'
import { describeValue } from './update/describe'
import { insertable, storable } from './update/storable'
import { isDoc, type Doc, type Value } from './value'
import type { View } from './view'

/** What a writing statement would do, and what it answers when done. */
export interface Staged<Answer> {
  changes: Change[]
  answer: Answer
  statement: 'insert' | 'modify'
}

export type InsertAnswer = { insertedIds: Value[] }
export type ModifyAnswer = { updated: number; matched: number; upsertedId?: Value; doc?: Doc | null }
export type RemoveAnswer = { deleted: number }

export interface ModifyRequest {
  query: Doc
  /** Operators, or a whole document that replaces the found one. */
  change: { update: Update } | { replacement: Doc }
  multi: boolean
  upsert: boolean
  now: number
  /** Also answer the changed document. */
  returnDoc?: boolean
}

/** Stages new documents. @throws PlatformError E11000 when an id exists */
export function stageInsert(view: View, collection: CollectionInfo, docs: Doc[]): Staged<InsertAnswer> {
  const seen = new Set<string>()
  const changes = docs.map((doc) => {
    const whole = insertable(withId(doc))
    const id = whole['_id'] ?? null
    const change = changeOf(collection, collection.nextSeq++, id, null, whole)
    const key = change.idKey.toString('latin1')
    if (seen.has(key) || exists(view, collection, change.idKey))
      throw duplicateKey('insert', collection.name, '_id_', `{ _id: ${describeValue(id)} }`)
    seen.add(key)
    return change
  })
  return { changes, answer: { insertedIds: changes.map(({ after }) => after?.['_id'] ?? null) }, statement: 'insert' }
}

function withId(doc: Doc): Doc {
  const id = doc['_id']
  if (id === undefined) return { _id: randomBytes(16).toString('hex'), ...doc }
  if (!isPlainId(id))
    throw requestFailed(
      `[FailedOperation.Insert] The '_id' value cannot be of type ${Array.isArray(id) ? 'array' : 'object'}`,
    )
  return doc
}

/** The position of a document that exists for this view, own writes included. */
function exists(view: View, collection: CollectionInfo, idKey: Buffer): boolean {
  return ownSeq(view, collection, idKey) ?? committedSeq(view, collection, idKey) !== undefined
}

function ownSeq(view: View, collection: CollectionInfo, idKey: Buffer): boolean | undefined {
  for (const write of view.own(collection).values()) {
    if (write.doc && componentKey(write.doc['_id'], 1).equals(idKey)) return true
  }
  return undefined
}

function committedSeq(view: View, collection: CollectionInfo, idKey: Buffer): number | undefined {
  const seq = view.seqOfId(collection, idKey)
  return seq !== undefined && view.own(collection).has(seq) ? undefined : seq
}

/** Stages an update, a replacement or an upsert. */
export function stageModify(
  reader: Reader,
  view: View,
  collection: CollectionInfo,
  request: ModifyRequest,
  meter: Meter,
): Staged<ModifyAnswer> {
  const rows = reader.rows(view, collection, request.query, meter)
  const chosen = request.multi ? rows : rows.slice(0, 1)
  if (chosen.length === 0)
    return request.upsert
      ? stageUpsert(collection, request)
      : { changes: [], answer: { updated: 0, matched: 0, doc: null }, statement: 'modify' }
  const changes: Change[] = []
  let last: Doc | null = null
  for (const row of chosen) {
    const before = row.doc()
    const after = changed(before, request)
    last = after
    if (!equalValues(before, after)) changes.push(changeOf(collection, row.seq, before['_id'] ?? null, before, after))
  }
  // A replacement counts as an update even when it changes nothing.
  const updated = 'update' in request.change ? changes.length : chosen.length
  return { changes, answer: { updated, matched: chosen.length, doc: last }, statement: 'modify' }
}

function changed(before: Doc, { query, change, now }: ModifyRequest): Doc {
  if ('update' in change) return change.update(before, { now, inserting: false, query })
  storable(change.replacement, '')
  return { _id: before['_id'] ?? null, ...change.replacement }
}

function stageUpsert(collection: CollectionInfo, { query, change, now }: ModifyRequest): Staged<ModifyAnswer> {
  const base = applyUpsertFilter(query)
  const made =
    'update' in change
      ? change.update(base, { now, inserting: true })
      : { ...('_id' in base ? { _id: base['_id'] ?? null } : {}), ...change.replacement }
  if (!isDoc(made)) throw invalidParam('upsert needs a document')
  const whole = withId(made)
  storable(whole, '')
  const id = whole['_id'] ?? null
  return {
    changes: [changeOf(collection, collection.nextSeq++, id, null, whole)],
    answer: { updated: 0, matched: 0, upsertedId: id, doc: whole },
    statement: 'modify',
  }
}

/** Stages the removal of what fits. */
export function stageRemove(
  reader: Reader,
  view: View,
  collection: CollectionInfo,
  query: Doc,
  multi: boolean,
  meter: Meter,
): Staged<RemoveAnswer> {
  const rows = reader.rows(view, collection, query, meter)
  const changes = (multi ? rows : rows.slice(0, 1)).map((row) =>
    changeOf(collection, row.seq, row.doc()['_id'] ?? null, row.doc(), null),
  )
  return { changes, answer: { deleted: changes.length }, statement: 'modify' }
}
