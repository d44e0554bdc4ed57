import canonicalize from 'canonicalize'
import * as z from 'zod/mini'
import { sha256 } from './keys'

/** A finished subtree of `2 ** height` leaves. */
export const Peak = z.object({ height: z.int(), hash: z.string() })
export type Peak = z.infer<typeof Peak>

const node = (left: string, right: string) => sha256(`node|${left}|${right}`)

/** Hash of one stored document as RFC 8785 text; `pending` is left out, everything else of it is immutable. */
export function leafOf(collection: string, { pending: _, ...document }: Record<string, unknown>): string {
  return sha256(`leaf|${collection}|${canonicalize(document) ?? ''}`)
}

/** A Merkle tree grown leaf by leaf: what must be remembered between two leaves is one peak per bit of their count. */
export function grown(peaks: readonly Peak[], leaf: string): Peak[] {
  const next = [...peaks]
  let top: Peak = { height: 0, hash: leaf }
  for (let left = next.at(-1); left?.height === top.height; left = next.at(-1)) {
    next.pop()
    top = { height: top.height + 1, hash: node(left.hash, top.hash) }
  }
  return [...next, top]
}

/** The root of the tree so far; of no leaves the empty text. */
export function rootOf(peaks: readonly Peak[]): string {
  const [last, ...rest] = [...peaks].reverse()
  return last ? rest.reduce((right, { hash }) => node(hash, right), last.hash) : ''
}
