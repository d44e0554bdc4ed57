import { kindOf } from '@domain/crowd/schemas'
import { proceed, refuse } from '@domain/kernel/decision'
import type { Stored } from '../../kit/collection'
import type { JobContext } from '../../kit/job'
import { openActivity } from '../volunteering/port'
import { needsOf } from './needs-of'
import { needs, type CampaignRecord } from './store'

/** Pledged hours become shifts one signs up for, each need in its own transaction and once. */
export async function openShifts({ transact, rules }: JobContext, campaign: Stored<CampaignRecord>): Promise<void> {
  const book = await rules()
  for (const { _id: needId, unit } of await needsOf(campaign._id)) {
    if (kindOf(unit) !== 'minutes') continue
    await transact(`shifts_${needId}`, async (tx) => {
      const need = await tx.get(needs, needId)
      if (!need?.shifts || need.activityId !== undefined || need.pledged === 0) return refuse('NOT_POSSIBLE_NOW')
      const { ownerId, orgPath, unitId, unitName, title } = campaign
      const activityId = await openActivity(
        tx,
        {
          ...{ activityId: `crowd-${needId}`, ownerId, orgPath, unitId, unitName },
          ...{ title: need.label, about: title, shifts: need.shifts },
        },
        book,
      )
      await tx.patch(needs, needId, { activityId })
      return proceed({ activityId })
    })
  }
}
