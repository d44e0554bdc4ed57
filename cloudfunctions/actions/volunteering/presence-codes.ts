import { crockford } from '@domain/kernel/identifiers'
import { stepAt, STEP_MS } from '@domain/volunteering/presence'
import type { PresenceKind } from '@domain/volunteering/schemas'
import { codeHash } from '../../kit/keys'

const DIGITS = 1_000_000
const MAC_LENGTH = 12
/** Steps by which digits are looked for backwards, to tell an old code from a wrong one. */
const LOOK_BACK = (3 * 3_600_000) / STEP_MS
const TEXT = /^HB:(in|out):([A-Za-z0-9_.-]{1,80}):(\d{1,12}):([0-9A-Z]{12})$/

interface Code {
  /** For the camera. */
  readonly text: string
  /** To say. */
  readonly digits: string
}

/** The code of a shift for one half minute: a keyed hash of both, so that nobody can tell the next one. */
export function codeOf(shiftId: string, kind: PresenceKind, step: number): Code {
  const mac = codeHash(`presence|${shiftId}|${kind}|${step}`)
  const digits = String(mac.readUInt32BE(20) % DIGITS).padStart(6, '0')
  return { text: `HB:${kind}:${shiftId}:${step}:${crockford(mac.subarray(0, MAC_LENGTH))}`, digits }
}

/** The step of a code of this shift; undefined for any other. Digits are looked for around `at`, latest first. */
export function stepOfCode(code: string, shiftId: string, kind: PresenceKind, at: number): number | undefined {
  const [, , , written = ''] = TEXT.exec(code) ?? []
  if (written !== '') {
    const step = Number(written)
    return codeOf(shiftId, kind, step).text === code ? step : undefined
  }
  if (!/^\d{6}$/.test(code)) return undefined
  const latest = stepAt(at) + 1
  for (let step = latest; step > latest - LOOK_BACK; step--) {
    if (codeOf(shiftId, kind, step).digits === code) return step
  }
  return undefined
}
