import { getUrls } from '@domain/files/contract'
import { MOST_URLS } from '@domain/files/words'
import { call } from '../call'
import { serverNow } from '../clock'
import { session } from '../session'

/** An address is asked for anew when it holds no longer than this. */
const SPARE_MS = 60_000
/** Photos of one drawing are asked for together. */
const GATHER_MS = 20

interface Asked {
  readonly fileId: string
  readonly answer: (url: string | undefined) => void
  readonly fail: (cause: unknown) => void
}

const known = new Map<string, { readonly url: string; readonly until: number }>()
const waiting = new Map<string, Asked[]>()

const keyOf = (fileId: string, as: string) => `${session.get().signInName ?? ''}|${as}|${fileId}`

async function askFor(asked: readonly Asked[], as: string): Promise<void> {
  const fileIds = [...new Set(asked.map(({ fileId }) => fileId))]
  try {
    const { items } = await call(getUrls, { fileIds }, as === '' ? undefined : as)
    for (const { fileId, url, until } of items) known.set(keyOf(fileId, as), { url, until })
    for (const { fileId, answer } of asked) answer(items.find((item) => item.fileId === fileId)?.url)
  } catch (cause) {
    for (const { fail } of asked) fail(cause)
  }
}

function send(as: string): void {
  const asked = waiting.get(as) ?? []
  waiting.delete(as)
  for (let at = 0; at < asked.length; at += MOST_URLS) void askFor(asked.slice(at, at + MOST_URLS), as)
}

/**
 * The address of a photo that may be seen now; undefined for one that may not. What a page draws at once is asked for in
 * one call, and an address is used again while it holds.
 */
export function photoUrl(fileId: string, as = ''): Promise<string | undefined> {
  const held = known.get(keyOf(fileId, as))
  if (held && held.until - serverNow() > SPARE_MS) return Promise.resolve(held.url)
  return new Promise((answer, fail) => {
    const before = waiting.get(as)
    if (!before) setTimeout(() => send(as), GATHER_MS)
    waiting.set(as, [...(before ?? []), { fileId, answer, fail }])
  })
}
