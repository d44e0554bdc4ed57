import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { getActivity } from '@domain/volunteering/contract'
import { defineAction } from '../../kit/action'
import type { Stored } from '../../kit/collection'
import { command, get, query } from '../../kit/database'
import type { Member } from '../../kit/member'
import { openPublic } from '../../kit/scoped'
import { countLine } from './line'
import { shiftPage } from './shift-pages'
import { activities, signUps, type SignUpRecord } from './store'
import { activityRowOf, signUpRowOf } from './views'

const MOST_SHIFTS = 20
/** How long a desk sees a shift that began. */
const SEEN_BY_DESK_MS = 7 * 86_400_000

/** A sign-up with its place in the line, where it waits. */
async function placed(entry: Stored<SignUpRecord>) {
  if (entry.status !== 'waitlisted') return signUpRowOf(entry)
  return { ...signUpRowOf(entry), position: (await countLine(entry.shiftId, entry.seek)) + 1 }
}

/** The caller's own sign-ups for shifts of an activity that have not begun, earliest first. */
async function mineOf(member: Member, activityId: string, from: string) {
  const where = { ownerId: member.userId, activityId, startSeek: command.gt(from) }
  const found = await query(signUps, { where, orderBy: ['startSeek', 'asc'], limit: MOST_SHIFTS })
  return Promise.all(found.flatMap((one) => member.open(one) ?? []).map(placed))
}

export default defineAction(getActivity, async ({ member, now, rules }, { activityId }) => {
  const stored = await get(activities, activityId)
  const known = stored && openPublic(stored)
  const isPublic = known?.status === 'recruiting' || known?.reviewedBy !== undefined
  const activity = isPublic ? known : member?.open(stored)
  if (!activity) return refuse('ACTIVITY_NOT_FOUND')
  const from = seekKey(member?.post ? now - SEEN_BY_DESK_MS : now, '')
  const { pointsPerHour, dailyCap } = (await rules()).rules.points
  return proceed({
    ...activity,
    ...activityRowOf(activity),
    upcoming: (await shiftPage({ activityId, status: 'open' }, { from, limit: MOST_SHIFTS })).items,
    mine: member ? await mineOf(member, activityId, from) : [],
    ...{ pointsPerHour, dailyPointsCap: dailyCap },
  })
})
