import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inRoot } from './places.mjs'

const lockFile = inRoot('dist/.build/lock')

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The process that holds the lock; undefined when nobody does, or not yet written. */
function holder() {
  if (!fs.existsSync(lockFile)) return undefined
  return Number(fs.readFileSync(lockFile, 'utf8')) || undefined
}

/** Takes the lock, or answers false when it is held. A lock left by a dead process is removed for the next try. */
function take() {
  try {
    fs.writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const pid = holder()
    if (pid !== undefined && !isAlive(pid)) fs.rmSync(lockFile, { force: true })
    return false
  }
}

/**
 * Runs one build at a time in a checkout: `npm start` and `npm test` side by side write the same dist/.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(work) {
  fs.mkdirSync(path.dirname(lockFile), { recursive: true })
  for (let waits = 0; !take(); waits += 1) {
    if (waits === 1) console.log('Waiting for another build in this checkout …')
    await pause(200)
  }
  try {
    return await work()
  } finally {
    fs.rmSync(lockFile, { force: true })
  }
}
