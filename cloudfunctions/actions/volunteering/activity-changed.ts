import { ACTIVITY_MOVES } from '@domain/volunteering/states'
import * as z from 'zod/mini'
import { command, get, updateWhere } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { shiftTermsOf } from './shift-terms'
import { activities, shifts } from './store'

/** Shifts can be found while their activity recruits; who wrote it hears what the community decided. */
export const activityChanged = defineEffect(
  'volunteering.activityChanged',
  z.object({ activityId: z.string(), move: z.enum(ACTIVITY_MOVES) }),
  async (context, { activityId, move }) => {
    const activity = openLinked(await get(activities, activityId))
    if (!activity) return
    const { ownerId: userId, title: what, reason = '没有写原因' } = activity
    const terms = Object.entries(shiftTermsOf(activity)).map(([member, value]) => [member, value ?? command.remove()])
    await updateWhere(shifts, { activityId, status: 'open' }, Object.fromEntries(terms))
    const about = { userId, refKind: 'activity', refId: activityId, at: context.at } as const
    if (move === 'approve') await tell(context, { ...about, template: 'activityApproved', facts: { what } })
    if (move === 'sendBack') await tell(context, { ...about, template: 'activitySentBack', facts: { what, reason } })
  },
)
