import { watch, type FSWatcher } from 'node:fs'
import { basename, dirname } from 'node:path'

const SETTLE_MS = 150

/**
 * Calls `changed` once after each burst of changes below a folder, also when a build puts another folder in its place.
 * @returns what ends the watching
 */
export function watchFolder(folder: string, changed: () => void): () => void {
  let settling: NodeJS.Timeout | undefined
  let inside: FSWatcher | undefined
  const settle = () => {
    clearTimeout(settling)
    settling = setTimeout(() => {
      if (enter()) changed()
    }, SETTLE_MS)
    settling.unref()
  }
  /** The watcher of a folder stays with it when it is moved away, so each burst begins a new one. */
  const enter = () => {
    inside?.close()
    inside = undefined
    try {
      inside = watch(folder, { recursive: true }, settle)
      inside.on('error', settle)
      return true
    } catch {
      return false
    }
  }
  enter()
  const beside = watch(dirname(folder), (_event, name) => {
    if (name === null || name === basename(folder)) settle()
  })
  return () => {
    clearTimeout(settling)
    inside?.close()
    beside.close()
  }
}
