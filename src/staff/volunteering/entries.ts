import { deskActivities } from '@domain/volunteering/desk-contract'
import type { DeskEntry } from '../frame/desk-entry'

export const volunteeringEntries: readonly DeskEntry[] = [
  {
    place: 'activityDesk',
    icon: 'hands',
    name: '志愿活动',
    does: '写活动、排班次、审核',
    asks: deskActivities,
    queues: [{ contract: deskActivities, input: { status: 'reviewing' }, waits: '个活动等审核' }],
  },
]
