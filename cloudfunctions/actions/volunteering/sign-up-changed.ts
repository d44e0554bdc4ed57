import { promotes } from '@domain/volunteering/rules'
import * as z from 'zod/mini'
import type { Stored } from '../../kit/collection'
import { get, put, remove, updateWhere } from '../../kit/database'
import { due, dueId, newDue } from '../../kit/due'
import { defineEffect, type EffectContext } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { clearAgenda, putAgenda } from '../home/port'
import { forgetReminders, remindOf, tell } from '../messages/port'
import { PROMOTE } from './free-place'
import { keepRecord } from './keep-record'
import { records, shifts, signUps, volunteers, type SignUpRecord } from './store'

type Entry = Stored<SignUpRecord>

/**
 * Who joined the line may have passed who gave the last place away: the mark that keeps newcomers behind is set again,
 * and a place that is free is given.
 */
async function lookOnceMore({ countyId, now }: EffectContext, { _id, shiftId }: Entry): Promise<void> {
  const shift = openLinked(await get(shifts, shiftId))
  if (!shift) return
  if (!shift.queued) await updateWhere(shifts, { _id: shiftId, queued: false }, { queued: true })
  if (promotes(shift, now)) await put(due, countyId, dueId(PROMOTE, _id), newDue(PROMOTE, _id, now))
}

/** Nobody came; or somebody said so, and nobody confirmed it, or the organiser did not see them. */
async function tellAbsent(context: EffectContext, { _id, ownerId: userId, ...entry }: Entry): Promise<void> {
  const { title: what, startsAt, checkedIn, remark } = entry
  const about = { userId, refKind: 'signUp', refId: _id, at: context.at } as const
  if (!checkedIn) return tell(context, { ...about, template: 'shiftMissed', facts: { what, startsAt } })
  if (remark === undefined) return tell(context, { ...about, template: 'shiftUnseen', facts: { what, startsAt } })
  return tell(context, { ...about, template: 'shiftDenied', facts: { what, startsAt, reason: remark } })
}

/** Tells what others did; what the person did is not told back. */
async function tellOf(context: EffectContext, entry: Entry): Promise<void> {
  const { ownerId: userId, title: what, startsAt, place, unitName, withdrawUntil: until } = entry
  if (entry.movedAt !== context.at) return
  const about = { userId, refKind: 'signUp', refId: entry._id, at: context.at } as const
  if (entry.status === 'confirmed') {
    const facts = { what, startsAt, place: `${unitName} ${place}`, until }
    await tell(context, { ...about, template: 'shiftPromoted', facts, until: startsAt })
  }
  if (entry.status === 'serving') {
    await tell(context, { ...about, template: 'shiftNotLeft', facts: { what, startsAt } })
  }
  if (entry.status === 'absent') {
    await tellAbsent(context, entry)
    const { pausedUntil = 0 } = (await get(volunteers, userId)) ?? {}
    if (pausedUntil > context.now) {
      await tell(context, { ...about, template: 'signUpsPaused', facts: { until: pausedUntil } })
    }
  }
  if (entry.status === 'lapsed') await tell(context, { ...about, template: 'shiftLapsed', facts: { what, startsAt } })
  if (entry.status === 'cancelled') {
    const reason = openLinked(await get(shifts, entry.shiftId))?.reason ?? '没有写原因'
    await tell(context, { ...about, template: 'shiftCalledOff', facts: { what, startsAt, reason } })
  }
}

/** Brings what hangs on a sign-up in line with it: the line, reminders, the person's agenda, what is told. */
export const signUpChanged = defineEffect(
  'volunteering.signUpChanged',
  z.object({ signUpId: z.string() }),
  async (context, { signUpId }) => {
    const entry = openLinked(await get(signUps, signUpId))
    if (!entry) return
    const whose = { userId: entry.ownerId, refKind: 'signUp', refId: signUpId } as const
    const agenda = { userId: entry.ownerId, kind: 'shift', refId: signUpId } as const
    await tellOf(context, entry)
    if (entry.status === 'served') await keepRecord(context.countyId, entry)
    if (entry.status === 'absent') await remove(records, signUpId)
    if (entry.status === 'waitlisted') await lookOnceMore(context, entry)
    const { title, status: state, startsAt, endsAt } = entry
    const place = `${entry.unitName} ${entry.place}`
    if (entry.status === 'confirmed') await remindOf(context, { ...whose, facts: { what: title, startsAt, place } })
    else if (entry.status !== 'waitlisted') await forgetReminders(whose)
    // Whoever promised hours for this activity has chosen now.
    if (entry.ahead) await clearAgenda({ userId: entry.ownerId, kind: 'activity', refId: entry.activityId })
    if (entry.ahead) await putAgenda(context.countyId, { ...agenda, title, state, startsAt, endsAt, place })
    else await clearAgenda(agenda)
  },
)
