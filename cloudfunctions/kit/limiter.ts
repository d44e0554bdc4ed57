import * as z from 'zod/mini'
import { collection } from './collection'
import { command, get, put, query, removeWhere, updateWhere } from './database'

/** Calls and wrong codes of one person, by window; left out of every "store unchanged" comparison. */
const LimitRecord = z.object({
  /** `<window>.<action>` → calls in that minute. */
  calls: z.record(z.string(), z.record(z.string(), z.int())),
  /** Window of ten minutes → wrong codes in it. */
  wrongCodes: z.record(z.string(), z.int()),
})

export const limits = collection('limits', LimitRecord)

const MINUTE = 60_000
const CODE_WINDOW = 10 * MINUTE
const MAX_WRONG_CODES = 10

/** Calls a person may make of one action per minute. */
const callsPerMinute = () => Number(process.env.RF_CALLS_PER_MINUTE ?? '60')

const callWindow = (now: number) => Math.floor(now / MINUTE)
const codeWindow = (now: number) => `k${Math.floor(now / CODE_WINDOW)}`

export type Allowance = { ok: true } | { ok: false; reason: 'calls' | 'codes'; retryAfterMs: number }

/**
 * Counts one call, in one request: the condition and the increment are one statement, so parallel calls cannot slip
 * through. The document is made with the account; where it is missing, the slow path makes it.
 */
export async function countCall(
  countyId: string,
  userId: string,
  action: string,
  guesses: boolean,
  now: number,
): Promise<Allowance> {
  const window = callWindow(now)
  const counter = `calls.k${window}.${action.replace('.', '_')}`
  const condition = {
    _id: userId,
    [counter]: command.not(command.gte(callsPerMinute())),
    ...(guesses ? { [`wrongCodes.${codeWindow(now)}`]: command.not(command.gte(MAX_WRONG_CODES)) } : {}),
  }
  const change = { [counter]: command.inc(1), [`calls.k${window - 1}`]: command.remove() }
  if ((await updateWhere(limits, condition, change)) === 1) return { ok: true }
  return whyRefused(countyId, userId, action, now)
}

async function whyRefused(countyId: string, userId: string, action: string, now: number): Promise<Allowance> {
  const record = await get(limits, userId)
  if (!record) {
    const counted = { [`k${callWindow(now)}`]: { [action.replace('.', '_')]: 1 } }
    await put(limits, countyId, userId, { calls: counted, wrongCodes: {} })
    return { ok: true }
  }
  const locked = (record.wrongCodes[codeWindow(now)] ?? 0) >= MAX_WRONG_CODES
  const length = locked ? CODE_WINDOW : MINUTE
  return { ok: false, reason: locked ? 'codes' : 'calls', retryAfterMs: length - (now % length) }
}

/** Counts a wrong code against the person who typed it. */
export async function countWrongCode(userId: string, now: number): Promise<void> {
  await updateWhere(limits, { _id: userId }, { [`wrongCodes.${codeWindow(now)}`]: command.inc(1) })
}

/** Where calls of guests from one address are counted; the nightly sweep removes it. */
export const addressCounterId = (hashedAddress: string) => `ip_${hashedAddress.slice(0, 32)}`

const BATCH = 100

/** Members of a counter that lie before the window now running. */
const past = (counters: object, name: string, current: number) =>
  Object.keys(counters)
    .filter((window) => Number(window.slice(1)) < current - 1)
    .map((window) => [`${name}.${window}`, command.remove()] as const)

/** Takes away the counters of windows that are over, and those of addresses; the ones of people in use stay. */
export async function sweepLimits(now: number): Promise<void> {
  await removeWhere(limits, { _id: command.and(command.gte('ip_'), command.lt('ip`')) })
  for (let after = ''; ;) {
    const found = await query(limits, { where: { _id: command.gt(after) }, orderBy: ['_id', 'asc'], limit: BATCH })
    for (const { _id, calls, wrongCodes } of found) {
      const codes = Math.floor(now / CODE_WINDOW)
      const over = [...past(calls, 'calls', callWindow(now)), ...past(wrongCodes, 'wrongCodes', codes)]
      if (over.length > 0) await updateWhere(limits, { _id }, Object.fromEntries(over))
      after = _id
    }
    if (found.length < BATCH) return
  }
}
