import fs from 'node:fs'
import path from 'node:path'

export const ROOT = path.resolve(__dirname, '../..')

const FOLDERS = ['domain', 'cloudfunctions', 'src', 'local-cloud', 'door', 'seed', 'test', 'scripts', 'config']
const CODE = /[.](ts|tsx|mjs|cjs|js|scss)$/

/** Every file below a folder of the checkout, relative to the root, `/` between the parts; none for a missing folder. */
export function filesBelow(folder: string): string[] {
  if (!fs.existsSync(path.join(ROOT, folder))) return []
  const places = fs.readdirSync(path.join(ROOT, folder), { encoding: 'utf8', recursive: true })
  const files = places.map((place) => path.join(folder, place).split(path.sep).join('/'))
  return files.filter((file) => fs.statSync(path.join(ROOT, file)).isFile())
}

/** Everything people write and read here. */
export function ownFiles(): string[] {
  return FOLDERS.flatMap(filesBelow).sort()
}

/** What of it is code. */
export function codeFiles(): string[] {
  return ownFiles().filter((file) => CODE.test(file))
}

export function textOf(file: string): string {
  return fs.readFileSync(path.join(ROOT, file), 'utf8')
}

export function linesOf(file: string): number {
  return textOf(file).trimEnd().split('\n').length
}
