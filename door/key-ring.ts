import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const key = () => randomBytes(32).toString('base64')

/** The key ring of a data folder, made once and readable by its owner alone. */
export function localKeyRing(dataDir: string): string {
  const file = path.join(dataDir, 'keys.json')
  if (!fs.existsSync(file)) {
    fs.mkdirSync(dataDir, { recursive: true })
    const ring = { openid: key(), mac: [{ id: 'm1', key: key() }], enc: [{ id: 'e1', key: key() }] }
    fs.writeFileSync(file, JSON.stringify(ring), { mode: 0o600 })
  }
  return fs.readFileSync(file, 'utf8')
}
