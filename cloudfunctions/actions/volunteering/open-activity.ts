import { seekKey } from '@domain/kernel/seek'
import { startTerm } from '../../kit/due'
import { publicNumber } from '../../kit/random-ids'
import type { RuleBook } from '../../kit/rule-book'
import type { JournalledTx } from '../../kit/transact'
import { LINE_END } from './line-end'
import { newShift } from './new-shift'
import { SHIFT_END } from './shift-end'
import { activities, shifts, type ActivityRecord } from './store'

interface Asked {
  /** Given by the domain that asks: the same twice is one activity. */
  readonly activityId: string
  readonly ownerId: string
  readonly orgPath: readonly string[]
  readonly unitId: string
  readonly unitName: string
  readonly title: string
  /** What it is for. */
  readonly about: string
  readonly shifts: ReadonlyArray<{ readonly startsAt: number; readonly endsAt: number; readonly capacity: number }>
}

const RISK = '请量力而行，注意脚下和交通安全。身体不舒服马上停下，告诉组织人。'

/** What recruiting must state, for hours that neighbours gave to a common matter. */
function activityOf({ title, about, ...asked }: Asked, at: number): ActivityRecord {
  const { activityId, ownerId, orgPath, unitId, unitName } = asked
  return {
    ...{ ownerId, orgPath: [...orgPath], audience: orgPath.slice(0, 1), activityNo: publicNumber('A', at) },
    ...{ unitId, unitName, ownerName: unitName, title, category: 'community' },
    ...{ description: `邻居们为“${about}”凑的工时，认过的请选一个班次来。`, serviceObject: about.slice(0, 40) },
    ...{ place: `${unitName}党群服务中心`, skills: [], riskNotice: RISK, hazard: false, questions: [] },
    ...{ teamName: unitName.slice(0, 20), contactName: unitName.slice(0, 20), ownCommunityOnly: false },
    ...{ status: 'recruiting', revision: 1, riskNoticeVersion: 1, shifts: asked.shifts.length },
    seek: seekKey(at, activityId),
  }
}

/**
 * An activity that recruits, with its shifts, inside the caller's transaction: one request for each. Whoever asks has
 * had it approved. Shifts that have begun meanwhile are left out.
 */
export async function openActivity(tx: JournalledTx, asked: Asked, { rules }: RuleBook): Promise<string> {
  const { activityId } = asked
  const ahead = asked.shifts.filter(({ startsAt }) => startsAt > tx.now)
  const activity = activityOf({ ...asked, shifts: ahead }, tx.now)
  await tx.put(activities, activityId, activity)
  const stored = { ...activity, _id: activityId, countyId: activity.orgPath[0] ?? '', v: activities.version }
  for (const [nth, { startsAt, endsAt, capacity }] of ahead.entries()) {
    const shiftId = `${activityId}-${nth + 1}`
    const promoteUntil = startsAt - rules.volunteering.withdrawBeforeMinutes * 60_000
    const times = { startsAt, endsAt, signUpUntil: startsAt, promoteUntil, capacity, waitlist: true }
    await tx.put(shifts, shiftId, newShift(stored, shiftId, times))
    tx.follow(startTerm, { kind: LINE_END, ref: shiftId, dueAt: promoteUntil })
    tx.follow(startTerm, { kind: SHIFT_END, ref: shiftId, dueAt: endsAt })
  }
  tx.subject({ collection: activities.name, id: activityId, to: activity.status })
  return activityId
}
