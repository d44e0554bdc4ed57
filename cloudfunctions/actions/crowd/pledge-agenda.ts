import { kindOf } from '@domain/crowd/schemas'
import * as z from 'zod/mini'
import type { Stored } from '../../kit/collection'
import { get, put } from '../../kit/database'
import { due, dueId, newDue } from '../../kit/due'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { clearAgenda, putAgenda } from '../home/port'
import { needs, pledges, type PledgeRecord } from './store'
import { CHOICE_END } from './terms'

/** What the giver has to do for a pledge, and by when; undefined where there is nothing. */
function dutyOf({ status, unit, payBy, bringBy, receipt }: PledgeRecord) {
  if (status === 'paying' && payBy !== undefined) return { state: 'pay', by: payBy } as const
  const brings = status === 'captured' && kindOf(unit) === 'item' && receipt === undefined
  return brings && bringBy !== undefined ? ({ state: 'bring', by: bringBy } as const) : undefined
}

/** Whoever promised hours chooses a shift, until the last one begins; signing up takes it off the agenda. */
async function callToChoose(countyId: string, { _id, ownerId: userId, needId, ...pledge }: Stored<PledgeRecord>) {
  const begin = (await get(needs, needId))?.shifts?.map(({ startsAt }) => startsAt) ?? []
  const { activityId: refId, title, label } = pledge
  if (refId === undefined || begin.length === 0) return
  const [startsAt, endsAt] = [Math.min(...begin), Math.max(...begin)]
  await putAgenda(countyId, {
    userId,
    kind: 'activity',
    refId,
    title: `${title}：${label}`,
    state: 'open',
    startsAt,
    endsAt,
  })
  await put(due, countyId, dueId(CHOICE_END, _id), newDue(CHOICE_END, _id, endsAt))
}

/** Brings the giver's agenda in line with a pledge: money to pay, a thing to bring, a shift to choose. */
export const pledgeAgenda = defineEffect(
  'crowd.pledgeAgenda',
  z.object({ pledgeId: z.string() }),
  async ({ countyId }, { pledgeId }) => {
    const pledge = openLinked(await get(pledges, pledgeId))
    if (!pledge) return
    if (pledge.status === 'captured' && kindOf(pledge.unit) === 'minutes') return callToChoose(countyId, pledge)
    const { ownerId: userId, title, label } = pledge
    const entry = { userId, kind: 'pledge', refId: pledgeId } as const
    const duty = dutyOf(pledge)
    if (!duty) return clearAgenda(entry)
    const { state, by } = duty
    await putAgenda(countyId, { ...entry, title: `${title}：${label}`, state, startsAt: by, endsAt: by })
  },
)
