import { getUpload, putPart } from '@domain/files/contract'
import { call } from '../call'
import { Refused } from '../failures'

/** What is sent in pieces, and under which post. */
interface Pieces {
  readonly fileId: string
  readonly source: Blob
  readonly parts: number
  readonly partBytes: number
  readonly as?: string | undefined
}

function base64(piece: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^.*,/, ''))
    reader.onerror = () => reject(reader.error ?? new Error('a photo could not be read'))
    reader.readAsDataURL(piece)
  })
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Milliseconds to wait when too much was asked in a short time; undefined for any other failure. */
function waitOf(cause: unknown): number | undefined {
  if (!(cause instanceof Refused) || cause.code !== 'TOO_MANY_REQUESTS') return undefined
  const details = cause.details
  return details && 'retryAfterMs' in details ? Number(details.retryAfterMs) : undefined
}

async function send(input: { fileId: string; part: number; data: string }, as: string | undefined): Promise<void> {
  try {
    await call(putPart, input, as)
  } catch (cause) {
    const wait = waitOf(cause)
    if (wait === undefined) throw cause
    await pause(wait)
    await send(input, as)
  }
}

/** Sends the pieces that have not arrived yet, one after the other; `onShare` hears how much is there, from 0 to 1. */
export async function sendParts(
  { fileId, source, parts, partBytes, as }: Pieces,
  onShare: (share: number) => void,
): Promise<void> {
  const { received } = await call(getUpload, { fileId }, as)
  const missing = Array.from({ length: parts }, (_, part) => part).filter((part) => !received.includes(part))
  let arrived = received.length
  for (const part of missing) {
    onShare(arrived / parts)
    const data = await base64(source.slice(part * partBytes, (part + 1) * partBytes))
    await send({ fileId, part, data }, as)
    arrived += 1
  }
  onShare(1)
}
