import { shanghaiDate } from '../kernel/calendar'
import { proceed, refuse, type Decision } from '../kernel/decision'
import type { VolunteeringRules } from './rule-set'
import type { Presence, PresenceKind } from './schemas'

/** Length of time for which one code counts. */
export const STEP_MS = 30_000

const OFFLINE_MS = 24 * 3_600_000
const MINUTE_MS = 60_000

/** Number of the code that counts at an instant. */
export function stepAt(at: number): number {
  return Math.floor(at / STEP_MS)
}

/** What a phone says of the code it read. */
export interface Reading {
  /** Number of the code. */
  readonly step: number
  /** The phone's own epoch ms when it read it. */
  readonly scannedAt: number
  /** Handed in later, for want of a network. */
  readonly offline: boolean
}

type CodeRefusal = 'PRESENCE_CODE_WRONG' | 'PRESENCE_CODE_OLD' | 'PHONE_CLOCK_WRONG' | 'OFFLINE_TOO_LATE'

/**
 * The instant that counts: the server's now for a code on the spot, which may be one step old while it travels; the
 * code's own step for one read without network, whose phone has to agree with it.
 */
export function decideReading(
  { step, scannedAt, offline }: Reading,
  now: number,
): Decision<{ at: number }, CodeRefusal> {
  const current = stepAt(now)
  if (step > current + 1) return refuse('PRESENCE_CODE_WRONG')
  if (!offline) return step < current - 1 ? refuse('PRESENCE_CODE_OLD') : proceed({ at: now })
  const at = step * STEP_MS
  if (Math.abs(stepAt(scannedAt) - step) > 2) return refuse('PHONE_CLOCK_WRONG')
  return now - at > OFFLINE_MS ? refuse('OFFLINE_TOO_LATE') : proceed({ at: Math.min(at, now) })
}

interface Times {
  readonly startsAt: number
  readonly endsAt: number
}

/** Whether an instant lies in the time for checking in or out. */
export function decideWindow(
  kind: PresenceKind,
  { startsAt, endsAt }: Times,
  rules: VolunteeringRules,
  at: number,
): Decision<object, 'CHECK_IN_TOO_EARLY' | 'CHECK_IN_TOO_LATE' | 'CHECK_OUT_TOO_LATE'> {
  if (kind === 'out') {
    return at > checkOutUntil({ endsAt }, rules) ? refuse('CHECK_OUT_TOO_LATE') : proceed({})
  }
  const from = startsAt - rules.checkInBeforeMinutes * MINUTE_MS
  if (at < from) return refuse('CHECK_IN_TOO_EARLY', { from })
  return at > startsAt + rules.checkInAfterMinutes * MINUTE_MS ? refuse('CHECK_IN_TOO_LATE') : proceed({})
}

/** Last instant at which one checks out of a shift by oneself. */
export function checkOutUntil({ endsAt }: Pick<Times, 'endsAt'>, rules: VolunteeringRules): number {
  return endsAt + rules.checkOutAfterMinutes * MINUTE_MS
}

/** True while the code of a shift can be shown. */
export function showsCode({ startsAt, endsAt }: Times, rules: VolunteeringRules, now: number): boolean {
  const from = startsAt - rules.checkInBeforeMinutes * MINUTE_MS
  return now >= from && now <= checkOutUntil({ endsAt }, rules)
}

/**
 * The instant that the organiser's hand stands for: now while the code is shown. Who forgot to check out is let out
 * until the shift is settled, as of its end.
 */
export function decideHand(
  kind: PresenceKind,
  times: Times,
  rules: VolunteeringRules,
  now: number,
): Decision<{ at: number }, 'PRESENCE_CLOSED'> {
  if (showsCode(times, rules, now)) return proceed({ at: now })
  const late = kind === 'out' && now > times.endsAt && now <= times.endsAt + rules.settleHours * 3_600_000
  return late ? proceed({ at: times.endsAt }) : refuse('PRESENCE_CLOSED')
}

interface Point {
  readonly lng: number
  readonly lat: number
}

const EARTH_METRES = 6_371_000
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Metres between two points, along the ground. */
export function metresBetween(a: Point, b: Point): number {
  const [lat, lng] = [radians(b.lat - a.lat) / 2, radians(b.lng - a.lng) / 2]
  const chord = Math.sin(lat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lng) ** 2
  return Math.round(2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord))))
}

/** Degrees between which everything lies that is within so many metres of a point, and a little more. */
export function boxAround({ lng, lat, metres }: Point & { readonly metres: number }): {
  lng: readonly [number, number]
  lat: readonly [number, number]
} {
  const high = (metres / EARTH_METRES) * (180 / Math.PI)
  const wide = high / Math.max(0.01, Math.cos(radians(lat)))
  return { lng: [lng - wide, lng + wide], lat: [lat - high, lat + high] }
}

/** Metres by which a phone may be wrong about itself and still be believed. */
const MOST_BLUR = 100

/**
 * What proves the place. Without a location on either side, or handed in later, the organiser has to say so; a phone
 * that is elsewhere is refused.
 */
export function decideNearness(
  meeting: Point | undefined,
  phone: (Point & { readonly accuracy?: number | undefined }) | undefined,
  { offline, placeMetres }: { offline: boolean; placeMetres: number },
): Decision<{ proof: Presence['proof'] }, 'WRONG_PLACE'> {
  if (!meeting || !phone) return proceed({ proof: 'waiting' })
  const metres = metresBetween(meeting, phone)
  if (metres - Math.min(MOST_BLUR, phone.accuracy ?? 0) > placeMetres) return refuse('WRONG_PLACE', { metres })
  return proceed({ proof: offline ? 'waiting' : 'place' })
}

/** What one person did lately. */
export interface Lately {
  readonly serving?: string | undefined
  /** Last instant at which one can check out of that; afterwards it keeps nobody from serving elsewhere. */
  readonly servingUntil?: number | undefined
  readonly recent: ReadonlyArray<{ readonly signUpId: string; readonly from: number; readonly to: number }>
  readonly device?: string | undefined
  readonly deviceAt?: number | undefined
}

/**
 * Nobody serves at two places at once: not while serving elsewhere and able to check out there, and not within a time
 * served before.
 */
export function decideOverlap(
  lately: Lately,
  signUpId: string,
  { from, to }: { from: number; to: number },
  now: number,
): Decision<object, 'OVERLAPPING_SHIFT'> {
  const { serving, servingUntil = 0 } = lately
  const elsewhere = serving !== undefined && serving !== signUpId && now <= servingUntil
  const meets = lately.recent.some((one) => one.signUpId !== signUpId && from < one.to && one.from < to)
  return elsewhere || meets ? refuse('OVERLAPPING_SHIFT') : proceed({})
}

/** Days after which another phone may become the usual one without the organiser. */
const DEVICE_DAYS = 7

/** One phone for one person: the usual one, and the one that checked in checks out. */
export function decideDevice(
  lately: Lately,
  device: string,
  checkedInBy: string | undefined,
  now: number,
): Decision<object, 'OTHER_DEVICE'> {
  const other = checkedInBy !== undefined && checkedInBy !== device
  const usual = lately.device !== undefined && now - (lately.deviceAt ?? 0) < DEVICE_DAYS * 24 * 3_600_000
  return other || (usual && lately.device !== device) ? refuse('OTHER_DEVICE') : proceed({})
}

/** Most minutes that a shift can count: so much of the planned time, and no more than a day's. */
function mostMinutes({ startsAt, endsAt }: Times, { plannedCapPercent, dailyCapMinutes }: VolunteeringRules): number {
  return Math.min(Math.floor(((endsAt - startsAt) / MINUTE_MS) * (plannedCapPercent / 100)), dailyCapMinutes)
}

/** A correction stays within what the shift itself could have counted. */
export function decideCorrectedMinutes(
  minutes: number,
  times: Times,
  rules: VolunteeringRules,
): Decision<object, 'MINUTES_TOO_MANY'> {
  const most = mostMinutes(times, rules)
  return minutes > most ? refuse('MINUTES_TOO_MANY', { most }) : proceed({})
}

/**
 * Minutes that count: from the start or the check-in, whichever is later, to the check-out; at most so much of the
 * planned time, and so much of a day (domain notes 6).
 */
export function minutesServed(
  { startsAt, endsAt, inAt, outAt }: Times & { inAt: number; outAt: number },
  rules: VolunteeringRules,
  days: Readonly<Record<string, number>>,
): number {
  const from = Math.max(startsAt, inAt)
  const actual = Math.floor((outAt - from) / MINUTE_MS)
  const left = rules.dailyCapMinutes - (days[shanghaiDate(from)] ?? 0)
  return Math.max(0, Math.min(actual, mostMinutes({ startsAt, endsAt }, rules), left))
}
