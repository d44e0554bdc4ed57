import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../contract'
import { openClock, type SharedMemory } from './shared-memory'

/** The movable clock with its offset kept in the data folder. */
export function openKeptClock(dataDir: string, memory: SharedMemory): Clock {
  const path = join(dataDir, 'clock.json')
  const clock = openClock(memory, Date.now)
  clock.setOffset(readOffset(path))
  return {
    now: () => clock.now(),
    offsetMs: () => clock.offsetMs(),
    async set(now) {
      const offsetMs = Math.trunc(now) - Date.now()
      writeFileSync(`${path}.new`, JSON.stringify({ offsetMs }))
      renameSync(`${path}.new`, path)
      clock.setOffset(offsetMs)
    },
  }
}

function readOffset(path: string): number {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { offsetMs: number }).offsetMs
  } catch {
    return 0
  }
}
