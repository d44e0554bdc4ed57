import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freshDataDir, startProduct } from './product'

const MAIN = path.resolve(__dirname, '../../dist/local/main.js')

/** Where the local cloud keeps how far its clock is from the machine's: `{ offsetMs }`. */
const CLOCK = path.join('cloud', 'clock.json')

/**
 * A fresh copy of the planted demo county. It is planted once per build and copied afterwards; a copy that another
 * worker is just making is not shared, both make their own and the later one stays. The clock of a copy goes on from
 * where planting left it, however long ago that was: the first slots of the day are still open.
 */
export async function plantedDataDir(): Promise<string> {
  const built = fs.statSync(MAIN)
  const template = path.join(os.tmpdir(), `red-fort-planted-${built.ino}-${Math.floor(built.mtimeMs)}`)
  if (!fs.existsSync(template)) {
    const making = freshDataDir()
    const product = await startProduct(making, {})
    await product.stop()
    fs.utimesSync(path.join(making, CLOCK), new Date(), new Date())
    try {
      fs.renameSync(making, template)
    } catch {
      fs.rmSync(making, { recursive: true, force: true })
    }
  }
  const copy = freshDataDir()
  fs.cpSync(template, copy, { recursive: true })
  const planted = path.join(template, CLOCK)
  const { offsetMs } = JSON.parse(fs.readFileSync(planted, 'utf8')) as { offsetMs: number }
  const ageMs = Date.now() - fs.statSync(planted).mtimeMs
  fs.writeFileSync(path.join(copy, CLOCK), JSON.stringify({ offsetMs: Math.trunc(offsetMs - ageMs) }))
  return copy
}
