import type { openCampaign } from '@domain/crowd/desk-contract'
import type { InputFor } from '@domain/kernel/contract'
import { instantOf } from '@domain/kernel/calendar'

export const NEED_KINDS = [
  { value: 'points', words: '积分' },
  { value: 'minutes', words: '工时' },
  { value: 'item', words: '东西' },
] as const
export type DraftKind = (typeof NEED_KINDS)[number]['value']

/** A need as one types it: hours as hours, the rest as whole numbers. */
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
}

export const EMPTY_NEED: NeedDraft = {
  ...{ kind: 'minutes', label: '', measure: '件', goal: '', maxEach: '', essential: true },
  ...{ day: '', time: '09:00', hours: '2', capacity: '5', weeks: '1' },
}

type Written = InputFor<typeof openCampaign>['needs'][number]

const WEEK_MS = 7 * 86_400_000
const whole = (text: string) => (/^\d{1,7}$/.test(text.trim()) ? Number(text.trim()) : 0)

function minuteOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** The need as the cloud takes it; undefined while something is missing. */
export function writtenOf(need: NeedDraft, nth: number): Written | undefined {
  const scale = need.kind === 'minutes' ? 60 : 1
  const [goal, maxEach] = [whole(need.goal) * scale, whole(need.maxEach) * scale]
  const label = need.label.trim()
  if (label === '' || goal === 0 || maxEach === 0 || maxEach > goal) return undefined
  const minEach = Math.min(maxEach, need.kind === 'minutes' ? 30 : 1)
  const shared = { label, goal, minEach, maxEach, essential: need.essential }
  if (need.kind === 'points') return { ...shared, unit: 'volunteer_points' }
  if (need.kind === 'item') return { ...shared, unit: `item:thing-${nth + 1}`, measure: need.measure.trim() || '件' }
  const [hours, capacity, weeks] = [whole(need.hours), whole(need.capacity), whole(need.weeks)]
  if (need.day === '' || hours === 0 || capacity === 0 || weeks === 0 || weeks > 20) return undefined
  const first = instantOf(need.day, minuteOf(need.time))
  const shifts = Array.from({ length: weeks }, (_, week) => {
    const startsAt = first + week * WEEK_MS
    return { startsAt, endsAt: startsAt + hours * 3_600_000, capacity }
  })
  return { ...shared, unit: 'minutes', shifts }
}
