import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { inRoot } from './places.mjs'

/**
 * The files below a path, sorted, so that the same content gives the same fingerprint on every machine.
 * @param {string} place relative to the root; a missing one has no files
 * @returns {string[]} relative to the root
 */
function filesIn(place) {
  const stat = fs.statSync(inRoot(place), { throwIfNoEntry: false })
  if (!stat) return []
  if (stat.isFile()) return [place]
  const names = fs.readdirSync(inRoot(place)).filter((name) => !name.startsWith('.'))
  return names.sort().flatMap((name) => filesIn(path.posix.join(place, name)))
}

/**
 * SHA-256 over names and content of everything a build reads.
 * @param {readonly string[]} places files and folders, relative to the root
 * @param {readonly string[]} variables of the environment
 */
export function fingerprint(places, variables) {
  const hash = createHash('sha256')
  for (const name of variables) hash.update(`${name}\0${process.env[name] ?? ''}\0`)
  for (const file of places.flatMap(filesIn)) {
    const content = fs.readFileSync(inRoot(file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
