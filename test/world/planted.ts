import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freshDataDir, startProduct } from './product'

const MAIN = path.resolve(__dirname, '../../dist/local/main.js')

/**
 * A fresh copy of the planted demo county. It is planted once per build and copied afterwards; a copy that another
 * worker is just making is not shared, both make their own and the later one stays.
 */
export async function plantedDataDir(): Promise<string> {
  const built = fs.statSync(MAIN)
  const template = path.join(os.tmpdir(), `red-fort-planted-${built.ino}-${Math.floor(built.mtimeMs)}`)
  if (!fs.existsSync(template)) {
    const making = freshDataDir()
    const product = await startProduct(making, {})
    await product.stop()
    try {
      fs.renameSync(making, template)
    } catch {
      fs.rmSync(making, { recursive: true, force: true })
    }
  }
  const copy = freshDataDir()
  fs.cpSync(template, copy, { recursive: true })
  return copy
}
