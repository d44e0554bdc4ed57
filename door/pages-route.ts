import fs from 'node:fs/promises'
import path from 'node:path'
import type { Route } from '../local-cloud/main'

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

/** The page talks to nobody but this server. */
const POLICY =
  "default-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"

/** `GET /…`: the files of the H5 app; files with a hash in their name never change. */
export function pagesRoute(folder: string): Route {
  return {
    method: 'GET',
    path: '/*',
    handle: async ({ path: asked }) => {
      const wanted = path.join(folder, path.normalize(decodeURIComponent(asked === '/' ? '/index.html' : asked)))
      const type = TYPES[path.extname(wanted)]
      if (!type || !wanted.startsWith(folder + path.sep)) return missing()
      const body = await fs.readFile(wanted).catch(() => undefined)
      if (!body) return missing()
      const cache = /\.[0-9a-f]{8,}\./.test(wanted) ? 'public, max-age=31536000, immutable' : 'no-cache'
      return {
        status: 200,
        headers: {
          'content-type': type,
          'cache-control': cache,
          'content-security-policy': POLICY,
          'x-content-type-options': 'nosniff',
        },
        body,
      }
    },
  }
}

const missing = () => ({ status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: '没有这个页面' })
