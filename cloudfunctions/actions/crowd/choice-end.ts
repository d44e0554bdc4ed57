import { get } from '../../kit/database'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { clearAgenda } from '../home/port'
import { pledges } from './store'
import { CHOICE_END } from './terms'

/** The last shift begins: there is nothing to choose any more. */
export const choiceEnd = defineJob(CHOICE_END, async (_context, pledgeId) => {
  const pledge = openLinked(await get(pledges, pledgeId))
  if (pledge?.activityId === undefined) return {}
  await clearAgenda({ userId: pledge.ownerId, kind: 'activity', refId: pledge.activityId })
  return {}
})
