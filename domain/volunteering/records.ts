import { proceed, type Decision, refuse } from '../kernel/decision'
import { statusAfter } from '../kernel/lifecycle'
import type { ActivityCategory } from './schemas'
import { RECORD_LIFECYCLE, type RecordMove, type RecordStatus } from './states'

interface Grade {
  readonly hours: number
  readonly name: string
}

/** Grades by hours: Zhangjiagang's notice of 2014, and the national measures of 2012 (domain notes 6). */
const SCALES: Readonly<Record<number, readonly Grade[]>> = {
  1: [
    { hours: 30, name: '一星' },
    { hours: 60, name: '二星' },
    { hours: 100, name: '三星' },
    { hours: 200, name: '四星' },
    { hours: 300, name: '五星' },
    { hours: 600, name: '铜奖章' },
    { hours: 1_000, name: '银奖章' },
    { hours: 1_500, name: '金奖章' },
    { hours: 3_000, name: '终身成就' },
  ],
  2: [
    { hours: 100, name: '一星' },
    { hours: 300, name: '二星' },
    { hours: 600, name: '三星' },
    { hours: 1_000, name: '四星' },
    { hours: 1_500, name: '五星' },
  ],
}

export interface Star {
  /** 0 = none yet. */
  readonly level: number
  readonly name?: string
  readonly nextName?: string
  /** Minutes at which the next grade begins. */
  readonly nextAt?: number
}

/** The grade that so many final minutes reach on a scale, and the next one. */
export function starOf(minutes: number, scale: number): Star {
  const grades = SCALES[scale] ?? []
  const level = grades.filter(({ hours }) => minutes >= hours * 60).length
  const [has, next] = [grades[level - 1], grades[level]]
  return {
    level,
    ...(has ? { name: has.name } : {}),
    ...(next ? { nextName: next.name, nextAt: next.hours * 60 } : {}),
  }
}

/** Whether a record knows a move in its present status, and where it leads. */
export function decideRecordMove(
  status: RecordStatus,
  move: RecordMove,
): Decision<{ to: RecordStatus }, 'NOT_POSSIBLE_NOW'> {
  const to = statusAfter(RECORD_LIFECYCLE, status, move)
  return to === undefined ? refuse('NOT_POSSIBLE_NOW', { status }) : proceed({ to })
}

/** What was served, by kind, the most minutes first. */
export function kindsOf(
  records: ReadonlyArray<{ readonly category: ActivityCategory; readonly minutes: number }>,
): Array<{ category: ActivityCategory; times: number; minutes: number }> {
  const kinds = new Map<ActivityCategory, { times: number; minutes: number }>()
  for (const { category, minutes } of records) {
    const before = kinds.get(category) ?? { times: 0, minutes: 0 }
    kinds.set(category, { times: before.times + 1, minutes: before.minutes + minutes })
  }
  return [...kinds].map(([category, sums]) => ({ category, ...sums })).sort((a, b) => b.minutes - a.minutes)
}
