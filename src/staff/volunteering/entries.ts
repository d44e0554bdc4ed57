import { deskActivities } from '@domain/volunteering/desk-contract'
import { saveTeam } from '@domain/volunteering/team-contract'
import { deskRecords } from '@domain/volunteering/record-contract'
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
  {
    place: 'teamDesk',
    icon: 'people',
    name: '志愿队',
    does: '建队、收队员',
    asks: saveTeam,
  },
  {
    place: 'recordDesk',
    icon: 'hour',
    name: '服务记录',
    does: '核对时长，更正和复核',
    asks: deskRecords,
    queues: [
      { contract: deskRecords, input: { status: 'in_dispute' }, waits: '条有疑问' },
      { contract: deskRecords, input: { correcting: true }, waits: '个更正等复核' },
    ],
  },
]
