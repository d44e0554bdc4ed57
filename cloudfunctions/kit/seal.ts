import { seekKey } from '@domain/kernel/seek'
import { get, query } from './database'
import { SEAL_HEAD, sealHash, sealHeads, sealId, seals, type SealHeadRecord, type SealRecord } from './seal-records'
import { rootOf } from './seal-tree'
import { isClosed, rawBetween, readOn, windowOf, type WindowState } from './seal-window'
import { attemptUntil } from './transaction'

/** Documents one run of the clock reads at most, give or take a page. */
const PER_RUN = 5_000
const PATIENCE_MS = 10_000

const UNSEALED: SealHeadRecord = { number: 0, hash: '', sealedTo: 0 }

/**
 * Seals every window that closed at least two minutes ago and holds something, oldest first. Answers whether more is
 * left than one run does. Not journalled: its own lines would keep an idle county busy for ever.
 */
export async function sealClosedWindows(countyId: string, now: number, perRun = PER_RUN): Promise<'done' | 'more'> {
  for (let left = perRun; left > 0;) {
    const head = (await get(sealHeads, SEAL_HEAD)) ?? UNSEALED
    const window = head.progress ?? (await nextWindow(head.sealedTo, now))
    if (!window) return 'done'
    const { state, read, done } = await readOn(window, left)
    const { number, hash, sealedTo } = head
    const next = done ? closed(head, state, now) : { head: { number, hash, sealedTo, progress: state } }
    await advance(countyId, head, next)
    left -= Math.max(read, 1)
  }
  return 'more'
}

/** The last seal, for everybody. */
export async function lastSeal(): Promise<SealRecord | undefined> {
  const [last] = await query(seals, { where: {}, orderBy: ['number', 'desc'], limit: 1 })
  return last
}

/** Every posting stands beside a journal line of the same instant, so looking for lines is enough. */
async function nextWindow(sealedTo: number, now: number): Promise<WindowState | undefined> {
  const [first] = await rawBetween('journal', seekKey(sealedTo, ''), now, 1)
  const window = first ? windowOf(Number(first.at)) : undefined
  return window && isClosed(window, now) ? window : undefined
}

interface Next {
  readonly head: SealHeadRecord
  readonly seal?: SealRecord
}

function closed(head: SealHeadRecord, { from, to, counts, peaks }: WindowState, now: number): Next {
  const body = { number: head.number + 1, from, to, counts, root: rootOf(peaks), previous: head.hash }
  const hash = sealHash(body)
  return { head: { number: body.number, hash, sealedTo: to }, seal: { ...body, hash, sealedAt: now } }
}

/** Goes on from a head unless another instance did so meanwhile. */
async function advance(countyId: string, from: SealHeadRecord, { head, seal }: Next): Promise<void> {
  await attemptUntil({ countyId, deadline: Date.now() + PATIENCE_MS }, async (tx) => {
    const stored = await tx.get(sealHeads, SEAL_HEAD)
    const { number, progress } = stored ?? UNSEALED
    const same = number === from.number && progress?.after === from.progress?.after
    if (!same || progress?.reading !== from.progress?.reading) return { commit: false, outcome: undefined }
    if (seal) await tx.put(seals, sealId(seal.number), seal)
    if (stored) await tx.patch(sealHeads, SEAL_HEAD, { ...head, progress: head.progress })
    else await tx.put(sealHeads, SEAL_HEAD, head)
    return { commit: true, outcome: undefined }
  })
}
