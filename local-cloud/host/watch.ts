import { watch } from 'node:fs'

const SETTLE_MS = 150

/** Calls `changed` once after each burst of changes below a folder. @returns what ends the watching */
export function watchFolder(folder: string, changed: () => void): () => void {
  let settling: NodeJS.Timeout | undefined
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(settling)
    settling = setTimeout(changed, SETTLE_MS)
    settling.unref()
  })
  return () => {
    clearTimeout(settling)
    watcher.close()
  }
}
