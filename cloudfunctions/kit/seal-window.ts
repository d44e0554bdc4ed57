import { seekKey } from '@domain/kernel/seek'
import { command } from './database'
import { platformDatabase } from './platform'
import { SEALED, type SealHeadRecord } from './seal-records'
import { grown, leafOf } from './seal-tree'

const WINDOW_MS = 10 * 60_000
/** Longer than any time limit: no line of a window can be written after it. */
const QUIET_MS = 2 * 60_000
const PAGE = 500

export type WindowState = NonNullable<SealHeadRecord['progress']>

/** The window that holds an instant, nothing of it read. */
export function windowOf(at: number): WindowState {
  const from = Math.floor(at / WINDOW_MS) * WINDOW_MS
  return { from, to: from + WINDOW_MS, counts: { journal: 0, postings: 0 }, reading: 0, after: '', peaks: [] }
}

/** True when nothing can be added to a window any more. */
export function isClosed({ to }: { to: number }, now: number): boolean {
  return to + QUIET_MS <= now
}

/** The next instant at which a window may be sealed, epoch ms. */
export function nextSealing(now: number): number {
  return windowOf(now - QUIET_MS).to + QUIET_MS
}

/** Stored documents as they are, in the order of their `seek`: unknown members count too. */
export async function rawBetween(name: string, after: string, to: number, limit: number) {
  const { data } = await platformDatabase
    .collection(name)
    .where({ seek: command.and(command.gt(after), command.lt(seekKey(to, ''))) })
    .orderBy('seek', 'asc')
    .limit(limit)
    .get()
  return data
}

/** Reads on through a window, at most about `budget` documents; `done` when it has been read to its end. */
export async function readOn(
  state: WindowState,
  budget: number,
): Promise<{ state: WindowState; read: number; done: boolean }> {
  let { reading, after, peaks } = state
  const counts = { ...state.counts }
  let read = 0
  for (let of = SEALED[reading]; of; of = SEALED[reading]) {
    if (read >= budget) return { state: { ...state, counts, reading, after, peaks }, read, done: false }
    const page = await rawBetween(of.name, after || seekKey(state.from, ''), state.to, PAGE)
    for (const document of page) peaks = grown(peaks, leafOf(of.name, document))
    counts[of.name === 'journal' ? 'journal' : 'postings'] += page.length
    read += page.length
    const full = page.length === PAGE
    after = full ? String(page.at(-1)?.seek) : ''
    reading += full ? 0 : 1
  }
  return { state: { ...state, counts, reading, after, peaks }, read, done: true }
}
