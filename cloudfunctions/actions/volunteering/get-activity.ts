import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { getActivity } from '@domain/volunteering/contract'
import { checkOutUntil } from '@domain/volunteering/presence'
import type { VolunteeringRules } from '@domain/volunteering/rule-set'
import { LONGEST_MS } from '@domain/volunteering/rules'
import { defineAction } from '../../kit/action'
import type { Stored } from '../../kit/collection'
import { command, get, query } from '../../kit/database'
import type { Member } from '../../kit/member'
import { openLinked, openPublic } from '../../kit/scoped'
import { countLine } from './line'
import { shiftPage } from './shift-pages'
import { activities, shifts, signUps, type SignUpRecord } from './store'
import { activityRowOf, shiftRowOf, signUpRowOf } from './views'

const MOST_SHIFTS = 20
/** How long a desk sees a shift that began. */
const SEEN_BY_DESK_MS = 7 * 86_400_000

/** A sign-up with its place in the line, where it waits. */
async function placed(entry: Stored<SignUpRecord>) {
  if (entry.status !== 'waitlisted') return signUpRowOf(entry)
  return { ...signUpRowOf(entry), position: (await countLine(entry.shiftId, entry.seek)) + 1 }
}

/** Whether somebody who has a place of a shift that began can still do something about it. */
const goesOn = (entry: SignUpRecord, rules: VolunteeringRules, now: number) =>
  (entry.status === 'confirmed' || entry.status === 'serving') && now <= checkOutUntil(entry, rules)

interface Asked {
  readonly activityId: string
  /** Start from which shifts are shown, epoch ms. */
  readonly from: number
  readonly now: number
}

/** The caller's own sign-ups for shifts of an activity to come, and for the one that is on; earliest first. */
async function mineOf(member: Member, { activityId, from, now }: Asked, rules: VolunteeringRules) {
  const began = from - LONGEST_MS - rules.checkOutAfterMinutes * 60_000
  const where = { ownerId: member.userId, activityId, startSeek: command.gt(seekKey(began, '')) }
  const found = await query(signUps, { where, orderBy: ['startSeek', 'asc'], limit: 2 * MOST_SHIFTS })
  const mine = found.flatMap((one) => member.open(one) ?? [])
  return mine.filter((one) => one.startsAt > from || goesOn(one, rules, now)).slice(0, MOST_SHIFTS)
}

/** Shifts to come, and before them those on now that the caller has a place of. */
async function shiftsOf({ activityId, from }: Asked, mine: ReadonlyArray<Stored<SignUpRecord>>) {
  const ahead = await shiftPage({ activityId, status: 'open' }, { from: seekKey(from, ''), limit: MOST_SHIFTS })
  const on = mine.filter(({ startsAt }) => startsAt <= from)
  const own = await Promise.all(on.map(({ shiftId }) => get(shifts, shiftId)))
  return [...own.flatMap((one) => openLinked(one) ?? []).map(shiftRowOf), ...ahead.items]
}

export default defineAction(getActivity, async ({ member, now, rules }, { activityId }) => {
  const stored = await get(activities, activityId)
  const known = stored && openPublic(stored)
  const isPublic = known?.status === 'recruiting' || known?.reviewedBy !== undefined
  const activity = isPublic ? known : member?.open(stored)
  if (!activity) return refuse('ACTIVITY_NOT_FOUND')
  const from = member?.post ? now - SEEN_BY_DESK_MS : now
  const { points, volunteering } = (await rules()).rules
  const asked = { activityId, from, now }
  const mine = member ? await mineOf(member, asked, volunteering) : []
  return proceed({
    ...activity,
    ...activityRowOf(activity),
    upcoming: await shiftsOf(asked, mine),
    mine: await Promise.all(mine.map(placed)),
    ...{ pointsPerHour: points.pointsPerHour, dailyPointsCap: points.dailyCap },
  })
})
