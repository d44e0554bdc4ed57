import fs from 'node:fs/promises'
import path from 'node:path'
import { fileAnswer, type HttpAnswer } from './http'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.ico': 'image/x-icon',
}

/** One host by its name: nothing that could end the policy or name more than one. */
const ORIGIN = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+$/

/**
 * The page talks to nobody but this server; photos alone come from the environment's own file storage, whose signed
 * addresses lie at `RF_PHOTOS`.
 */
function policy(): string {
  const photos = process.env.RF_PHOTOS ?? ''
  const images = ORIGIN.test(photos) ? `'self' data: blob: ${photos}` : "'self' data: blob:"
  return `default-src 'self'; img-src ${images}; font-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'`
}

/** A built page, script or picture; undefined for anything that is none. Names with a hash never change. */
export async function servedFile(folder: string, asked: string): Promise<HttpAnswer | undefined> {
  const wanted = path.join(folder, path.normalize(asked === '/' ? '/index.html' : asked))
  const type = TYPES[path.extname(wanted)]
  if (type === undefined || !wanted.startsWith(folder + path.sep)) return undefined
  const body = await fs.readFile(wanted).catch(() => undefined)
  if (!body) return undefined
  const isHashed = /\.[0-9a-f]{8,}\./.test(wanted)
  return fileAnswer(type, body, {
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': policy(),
  })
}
