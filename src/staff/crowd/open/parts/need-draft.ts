import type { openCampaign } from '@domain/crowd/desk-contract'
import type { InputFor } from '@domain/kernel/contract'
import { instantOf } from '@domain/kernel/calendar'
import { fenFrom } from '../../../../ui/fen-from'

export const NEED_KINDS = [
  { value: 'points', words: '积分' },
  { value: 'minutes', words: '工时' },
  { value: 'item', words: '东西' },
  { value: 'money', words: '钱' },
] as const
export type DraftKind = (typeof NEED_KINDS)[number]['value']

/** A need as one types it: hours as hours, money as yuan, the rest as whole numbers. */
export interface NeedDraft {
  readonly kind: DraftKind
  readonly label: string
  readonly measure: string
  readonly goal: string
  readonly maxEach: string
  readonly essential: boolean
  /** First day and time at which hours are served, how long, for how many, and how many weeks. */
  readonly day: string
  readonly time: string
  readonly hours: string
  readonly capacity: string
  readonly weeks: string
  /** Who receives money, and the number of that body's merchant account. */
  readonly body: string
  readonly subMchId: string
}

export const EMPTY_NEED: NeedDraft = {
  ...{ kind: 'minutes', label: '', measure: '件', goal: '', maxEach: '', essential: true },
  ...{ day: '', time: '09:00', hours: '2', capacity: '5', weeks: '1' },
  ...{ body: '', subMchId: '' },
}

type Written = InputFor<typeof openCampaign>['needs'][number]

const WEEK_MS = 7 * 86_400_000
/** Least that one person gives: a point, half an hour, a piece, a yuan. */
const LEAST: Record<DraftKind, number> = { points: 1, minutes: 30, item: 1, money: 100 }

const whole = (text: string) => (/^\d{1,7}$/.test(text.trim()) ? Number(text.trim()) : 0)

function minuteOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

function amountOf(kind: DraftKind, typed: string): number {
  if (kind === 'money') return fenFrom(typed) ?? 0
  return whole(typed) * (kind === 'minutes' ? 60 : 1)
}

/** Weekly shifts from the first day on; undefined while something is missing. */
function shiftsOf(need: NeedDraft): Written['shifts'] {
  const [hours, capacity, weeks] = [whole(need.hours), whole(need.capacity), whole(need.weeks)]
  if (need.day === '' || hours === 0 || capacity === 0 || weeks === 0 || weeks > 20) return undefined
  const first = instantOf(need.day, minuteOf(need.time))
  return Array.from({ length: weeks }, (_, week) => {
    const startsAt = first + week * WEEK_MS
    return { startsAt, endsAt: startsAt + hours * 3_600_000, capacity }
  })
}

function merchantOf({ body, subMchId }: NeedDraft): Written['merchant'] {
  const fits = body.trim() !== '' && /^\d{8,12}$/.test(subMchId.trim())
  return fits ? { body: body.trim(), subMchId: subMchId.trim() } : undefined
}

/** The need as the cloud takes it; undefined while something is missing. */
export function writtenOf(need: NeedDraft, nth: number): Written | undefined {
  const { kind, essential } = need
  const [goal, maxEach] = [amountOf(kind, need.goal), amountOf(kind, need.maxEach)]
  const label = need.label.trim()
  if (label === '' || goal === 0 || maxEach === 0 || maxEach > goal) return undefined
  const shared = { label, goal, minEach: Math.min(maxEach, LEAST[kind]), maxEach, essential }
  if (kind === 'points') return { ...shared, unit: 'volunteer_points' }
  if (kind === 'item') return { ...shared, unit: `item:thing-${nth + 1}`, measure: need.measure.trim() || '件' }
  if (kind === 'money') {
    const merchant = merchantOf(need)
    return merchant && { ...shared, unit: 'fen', merchant }
  }
  const shifts = shiftsOf(need)
  return shifts && { ...shared, unit: 'minutes', shifts }
}
