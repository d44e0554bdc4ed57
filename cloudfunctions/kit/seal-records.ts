import canonicalize from 'canonicalize'
import * as z from 'zod/mini'
import { collection, type Collection } from './collection'
import { journal } from './journal'
import { sha256 } from './keys'
import { postings } from './ledger-records'
import { Peak } from './seal-tree'

/** What is sealed, in this order within a window. */
export const SEALED: ReadonlyArray<Collection<object, false>> = [journal, postings]

const Counts = z.object({ journal: z.int(), postings: z.int() })

/** The seal of one window of ten minutes. `_id` is its number in 13 digits. */
const SealRecord = z.object({
  /** From 1, without gaps. */
  number: z.int(),
  /** Window, epoch ms: `from` inclusive, `to` exclusive. */
  from: z.int(),
  to: z.int(),
  /** Documents of the window. */
  counts: Counts,
  /** Merkle root over them, journal lines first, each by time. */
  root: z.string(),
  /** Hash of the seal before; of the first one the empty text. */
  previous: z.string(),
  /** Hash of all members above. */
  hash: z.string(),
  /** Epoch ms. */
  sealedAt: z.int(),
})
export type SealRecord = z.infer<typeof SealRecord>
export const seals = collection('seals', SealRecord)

/** How far sealing has come. One document, `county`. */
const SealHeadRecord = z.object({
  number: z.int(),
  hash: z.string(),
  /** Everything before this instant is sealed, epoch ms. */
  sealedTo: z.int(),
  /** A window too large for one run: what has been read of it. */
  progress: z.optional(
    z.object({
      from: z.int(),
      to: z.int(),
      counts: Counts,
      /** Place in `SEALED` of the collection being read. */
      reading: z.int(),
      /** `seek` of the last document read of it. */
      after: z.string(),
      peaks: z.array(Peak),
    }),
  ),
})
export type SealHeadRecord = z.infer<typeof SealHeadRecord>
export const sealHeads = collection('sealHeads', SealHeadRecord)

export const SEAL_HEAD = 'county'

export const sealId = (number: number) => String(number).padStart(13, '0')

export function sealHash({ number, from, to, counts, root, previous }: Omit<SealRecord, 'hash' | 'sealedAt'>): string {
  return sha256(canonicalize({ number, from, to, counts, root, previous }) ?? '')
}
