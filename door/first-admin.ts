import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** The one-time code of an empty county: the functions know its hash, the terminal shows it once. */
export interface FirstAdmin {
  readonly hash: string
  /** Only at the start that made it. */
  readonly code?: string
}

/** The first administrator's code of a data folder, made at its first start. */
export function firstAdminOf(dataDir: string): FirstAdmin {
  const file = path.join(dataDir, 'first-admin.sha256')
  if (fs.existsSync(file)) return { hash: fs.readFileSync(file, 'utf8') }
  const code = randomBytes(15).toString('base64url')
  const hash = createHash('sha256').update(code).digest('hex')
  fs.mkdirSync(dataDir, { recursive: true })
  fs.writeFileSync(file, hash, { mode: 0o600 })
  return { hash, code }
}
