import type { IncomingMessage } from 'node:http'

/** Reads a body up to `maxBytes`; `undefined` = it is larger, and the rest has been discarded. */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= maxBytes) chunks.push(chunk)
      else chunks.length = 0
    })
    request.on('end', () =>
      resolve(size > maxBytes ? undefined : chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)),
    )
    request.on('error', reject)
    request.on('aborted', () => reject(new Error('request aborted')))
  })
}
