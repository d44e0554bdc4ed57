import type { Collection } from './collection'
import { command, query, removeWhere, updateWhere } from './database'
import { decrypt, isNewestCipher } from './keys'
import { rewriteEach, type Rewriting } from './rewrite-each'
import { unsealed } from './scoped'

/** A cipher text in a document, and the look-up value derived from the same plain text, if there is one. */
export interface CipherField {
  /** Dotted path; it is also the `field` of the cipher text's place. */
  readonly field: string
  readonly lookup?: { readonly field: string; readonly kind: string }
}

/**
 * What becomes of a document when its person is erased. Undefined members are removed; `rewritten` tells the changes of
 * each document, where they depend on what stands in it.
 */
export type Afterwards =
  | 'removed'
  | 'kept'
  | { readonly cleared: Readonly<Record<string, unknown>> }
  | { readonly rewritten: (userId: string) => Rewriting }

/** Where a collection keeps data of persons: one row of the retention table, and how it is carried out. */
export interface PersonalHolding {
  readonly collection: Collection<object, boolean>
  /** What it is, for the person it is about. */
  readonly title: string
  /** Member that names the person; an index begins with it. */
  readonly by: string
  /** What stands in that member: the userId, or a keyed hash of the bound phone. */
  readonly key: 'userId' | 'phone'
  /** Members of the readable export and what they are called; empty = not part of an export. */
  readonly readable: Readonly<Record<string, string>>
  /** What codes in readable members are called. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly ciphers?: readonly CipherField[]
  readonly afterwards: Afterwards
  /** Days for which it is kept after it was written, where it outlives the account or the matter. */
  readonly keptDays?: number
  /** Law or reason of keeping it. */
  readonly basis?: string
  /** Members of a document that others count on at an epoch ms: its person cannot go yet. */
  readonly unfinished?: (now: number) => Readonly<Record<string, unknown>>
  /** Writes one document anew under the newest keys where more than its cipher fields depends on them, until an epoch ms. */
  rewrite?(id: string, deadline: number): Promise<boolean>
}

/** By what the documents of a person are found. */
export interface PersonKey {
  readonly userId: string
  readonly phoneLookups: readonly string[]
}

/** The condition by which a holding's documents of a person are found. */
function ownedBy({ by, key }: PersonalHolding, person: PersonKey): Record<string, unknown> {
  return { [by]: key === 'userId' ? person.userId : command.in(person.phoneLookups) }
}

const MOST_EXPORTED = 1_000

/** A document as its person may have it: plain texts instead of cipher texts, nothing internal. */
export async function exportHolding(holding: PersonalHolding, person: PersonKey): Promise<Record<string, unknown>[]> {
  const found = await query(holding.collection, { where: ownedBy(holding, person), limit: MOST_EXPORTED })
  return found.map((one) => exported(holding, unsealed(one)))
}

function exported({ collection, readable, ciphers = [] }: PersonalHolding, document: Record<string, unknown>) {
  const id = String(document._id)
  const entries = Object.keys(readable).flatMap((member) => {
    const value = valueAt(document, member)
    if (value === undefined) return []
    const isCipher = ciphers.some(({ field }) => field === member)
    const plain = isCipher ? decrypt(String(value), { collection: collection.name, id, field: member }) : value
    return [[member, plain] as const]
  })
  return Object.fromEntries(entries)
}

/** The member at a dotted path. */
export function valueAt(document: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, member) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[member] : undefined,
      document,
    )
}

/** True when a document holds a cipher text of an older key. */
export function isStale({ ciphers = [] }: PersonalHolding, document: unknown): boolean {
  return ciphers.some(({ field }) => {
    const stored = valueAt(document, field)
    return typeof stored === 'string' && !isNewestCipher(stored)
  })
}

/** Documents of one kind that others count on. */
export interface OpenMatter {
  readonly collection: string
  readonly title: string
  readonly count: number
}

const MOST_COUNTED = 100

/** What of a person is not over; one query per holding that can be unfinished, however many people there are. */
export async function openMatters(
  holdings: readonly PersonalHolding[],
  person: PersonKey,
  now: number,
): Promise<readonly OpenMatter[]> {
  const matters: OpenMatter[] = []
  for (const holding of holdings) {
    if (!holding.unfinished) continue
    const where = { ...ownedBy(holding, person), ...holding.unfinished(now) }
    const { length: count } = await query(holding.collection, { where, limit: MOST_COUNTED })
    if (count > 0) matters.push({ collection: holding.collection.name, title: holding.title, count })
  }
  return matters
}

/** What an erasure did in one collection. */
export interface Erased {
  readonly collection: string
  readonly removed: number
  readonly cleared: number
  readonly kept: number
}

/** Carries the retention table out for one holding; doing it again changes nothing. */
export async function eraseHolding(holding: PersonalHolding, person: PersonKey): Promise<Erased> {
  const where = ownedBy(holding, person)
  const none = { collection: holding.collection.name, removed: 0, cleared: 0, kept: 0 }
  const { afterwards } = holding
  if (afterwards === 'removed') return { ...none, removed: await removeWhere(holding.collection, where) }
  if (afterwards === 'kept') {
    const found = await query(holding.collection, { where, limit: MOST_EXPORTED })
    return { ...none, kept: found.length }
  }
  if ('rewritten' in afterwards)
    return { ...none, cleared: await rewriteEach(holding.collection, where, afterwards.rewritten(person.userId)) }
  const changes = Object.entries(afterwards.cleared).map(([member, value]) => [member, value ?? command.remove()])
  return { ...none, cleared: await updateWhere(holding.collection, where, Object.fromEntries(changes)) }
}
