import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import type { InputOf, RefusalOf } from '@domain/kernel/contract'
import { decideNearness, decideReading, decideWindow } from '@domain/volunteering/presence'
import type { checkIn } from '@domain/volunteering/presence-contract'
import type { VolunteeringRules } from '@domain/volunteering/rule-set'
import type { Presence, PresenceKind } from '@domain/volunteering/schemas'
import type { Stored } from '../../kit/collection'
import { stepOfCode } from './presence-codes'
import type { ShiftRecord } from './store'

type Said = InputOf<typeof checkIn>

/** What a phone says of being at a shift, held against the code, the clock and the place. */
export function readPresence(
  kind: PresenceKind,
  shift: Stored<ShiftRecord>,
  { code, scannedAt, offline = false, location }: Said,
  rules: VolunteeringRules,
  now: number,
): Decision<Presence, RefusalOf<typeof checkIn>> {
  const step = stepOfCode(code.trim(), shift._id, kind, offline ? Math.min(scannedAt, now) : now)
  if (step === undefined) return refuse('PRESENCE_CODE_WRONG')
  const reading = decideReading({ step, scannedAt, offline }, now)
  if (!reading.ok) return reading
  const { at } = reading.plan
  const inTime = decideWindow(kind, shift, rules, at)
  if (!inTime.ok) return inTime
  const near = decideNearness(shift.location, location, { offline, placeMetres: rules.placeMetres })
  if (!near.ok) return near
  return proceed({ at, way: offline ? 'offline' : 'code', proof: near.plan.proof })
}
