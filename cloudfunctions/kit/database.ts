import type * as z from 'zod/mini'
import { parseStored, type Collection, type Stored } from './collection'
import { platformDatabase } from './platform'
import { seal, type Scoped } from './scoped'

export const command = platformDatabase.command

/** What reading gives: sealed for scoped collections, plain for the others. */
export type Read<Doc, Sealed extends boolean> = Sealed extends true ? Scoped<Doc> : Stored<Doc>

/** A checked document as its collection gives it out. */
export function readAs<Doc extends object, Sealed extends boolean>(
  from: Collection<Doc, Sealed>,
  raw: Record<string, unknown>,
): Read<Doc, Sealed> {
  const stored = parseStored(from, raw)
  return (from.sealed ? seal(stored) : stored) as Read<Doc, Sealed>
}

/** One document outside any transaction; one request. */
export async function get<Doc extends object, Sealed extends boolean>(
  from: Collection<Doc, Sealed>,
  id: string,
): Promise<Read<Doc, Sealed> | undefined> {
  const { data } = await platformDatabase.collection(from.name).doc(id).get()
  return data ? readAs(from, data) : undefined
}

export interface Query {
  readonly where: Readonly<Record<string, unknown>>
  /** One field sorts; an index of the collection must serve `where` and it together. */
  readonly orderBy?: readonly [field: string, direction: 'asc' | 'desc']
  readonly limit: number
}

async function run(name: string, { where, orderBy, limit }: Query, fields?: readonly string[]) {
  let query = platformDatabase.collection(name).where({ ...where })
  if (orderBy) query = query.orderBy(orderBy[0], orderBy[1])
  if (fields) query = query.field(Object.fromEntries(fields.map((field) => [field, true])))
  const { data } = await query.limit(limit).get()
  return data
}

/** Documents in the order of an index; one request. */
export async function query<Doc extends object, Sealed extends boolean>(
  from: Collection<Doc, Sealed>,
  asked: Query,
): Promise<Array<Read<Doc, Sealed>>> {
  return (await run(from.name, asked)).map((raw) => readAs(from, raw))
}

/** How many documents meet a condition that an index serves; one request. */
export async function countWhere(
  from: Collection<object, boolean>,
  where: Readonly<Record<string, unknown>>,
): Promise<number> {
  const { total } = await platformDatabase.collection(from.name).where(where).count()
  return total
}

/** Rows that hold only the members of a shape; for lists of public documents too large to send whole. */
export async function queryShape<Shape extends Record<string, z.ZodMiniType>>(
  from: Collection<object, boolean>,
  shape: z.ZodMiniObject<Shape>,
  asked: Query,
): Promise<Array<z.infer<z.ZodMiniObject<Shape>> & { _id: string }>> {
  const rows = await run(from.name, asked, Object.keys(shape.shape))
  return rows.map((raw) => ({ ...shape.parse(raw), _id: String(raw._id) }))
}

/** Writes a whole document outside any transaction, replacing what was there: effects and the clock only. */
export async function put<Doc extends object>(
  into: Collection<Doc, boolean>,
  countyId: string,
  id: string,
  document: Doc,
): Promise<void> {
  await platformDatabase
    .collection(into.name)
    .doc(id)
    .set({ data: { ...withoutUndefined(document), countyId, v: into.version } })
}

/** Creates a document outside any transaction; false when its id exists, and nothing is changed: effects and the clock only. */
export async function putNew<Doc extends object>(
  into: Collection<Doc, boolean>,
  countyId: string,
  id: string,
  document: Doc,
): Promise<boolean> {
  const data = { ...withoutUndefined(document), _id: id, countyId, v: into.version }
  try {
    await platformDatabase.collection(into.name).add({ data })
    return true
  } catch (cause) {
    if (isDuplicate(cause)) return false
    throw cause
  }
}

/** True for the database's answer to an id or a unique value that exists. */
export function isDuplicate(cause: unknown): boolean {
  return /E11000/.test(cause instanceof Error ? cause.message : JSON.stringify(cause))
}

/** Removes a document if it is there. */
export async function remove(from: Collection<object, boolean>, id: string): Promise<void> {
  await platformDatabase.collection(from.name).doc(id).remove()
}

/** Removes the documents that meet a condition, in one statement; answers how many. */
export async function removeWhere(from: Collection<object, boolean>, where: Record<string, unknown>): Promise<number> {
  const { stats } = await platformDatabase.collection(from.name).where(where).remove()
  return stats.removed
}

/** Changes the documents that meet a condition, in one statement; answers how many. */
export async function updateWhere(
  into: Collection<object, boolean>,
  where: Record<string, unknown>,
  data: Record<string, unknown>,
): Promise<number> {
  const { stats } = await platformDatabase.collection(into.name).where(where).update({ data })
  return stats.updated
}

export function withoutUndefined(document: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).filter(([, value]) => value !== undefined))
}
