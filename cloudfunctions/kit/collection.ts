import '@domain/kernel/jitless'
import type { ScopedCollection } from '@domain/kernel/scoped-collections'
import * as z from 'zod/mini'

/** Members every document carries: `countyId` from day one, `v` the version of its shape. */
export interface Base {
  readonly _id: string
  readonly countyId: string
  readonly v: number
}

/** Members of a scoped document. `orgPath` is a snapshot: history stays when a unit moves. */
export const SCOPED = {
  /** userId of whom the document belongs to. */
  ownerId: z.string(),
  /** Units from the county down to the one concerned; a post in any of them may open the document. */
  orgPath: z.array(z.string()),
  /** Units whose residents may open the document in a personal role. */
  audience: z.optional(z.array(z.string())),
}

export interface ScopedMembers {
  readonly ownerId: string
  readonly orgPath: readonly string[]
  readonly audience?: readonly string[] | undefined
}

/** Old shape to new shape, one version up; keyed by the old version. */
export type Upgrades = Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>>

export interface Collection<Doc extends object, Sealed extends boolean> {
  readonly name: string
  readonly schema: z.ZodMiniType<Doc>
  readonly version: number
  readonly upgrades: Upgrades
  readonly sealed: Sealed
}

export type Stored<Doc> = Doc & Base

interface Options {
  readonly version?: number
  readonly upgrades?: Upgrades
}

/** A collection whose documents belong to nobody in particular, or only to the kit. */
export function collection<Doc extends object>(
  name: string,
  schema: z.ZodMiniType<Doc>,
  { version = 1, upgrades = {} }: Options = {},
): Collection<Doc, false> {
  return { name, schema, version, upgrades, sealed: false }
}

/** A collection whose documents must be opened by the member before use. */
export function scopedCollection<Doc extends ScopedMembers>(
  name: ScopedCollection,
  schema: z.ZodMiniType<Doc>,
  { version = 1, upgrades = {} }: Options = {},
): Collection<Doc, true> {
  return { name, schema, version, upgrades, sealed: true }
}

/** A stored document brought to the present shape and checked; throws when the store holds something else. */
export function parseStored<Doc extends object>(
  { name, schema, version, upgrades }: Collection<Doc, boolean>,
  raw: Record<string, unknown>,
): Stored<Doc> {
  let document = raw
  for (let v = Number(raw.v); v < version; v++) {
    const upgrade = upgrades[v]
    if (!upgrade) throw new Error(`${name} has no upgrade from version ${v}`)
    document = upgrade(document)
  }
  const parsed = z.safeParse(schema, document)
  if (!parsed.success) throw new Error(`${name}/${String(raw._id)} does not fit its schema: ${parsed.error.message}`)
  return { ...parsed.data, _id: String(raw._id), countyId: String(raw.countyId), v: version }
}
