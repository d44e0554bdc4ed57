import { objections } from '@domain/projects/check-contract'
import { queue } from '@domain/projects/desk-contract'
import type { DeskEntry } from '../frame/desk-entry'

export const projectsEntries: readonly DeskEntry[] = [
  {
    place: 'projectDesk',
    icon: 'brick',
    name: '小项目',
    does: '审核、表决、预算、验收、考评',
    asks: queue,
    queues: [{ contract: queue, input: { status: 'proposed' }, waits: '个想法等审核' }],
  },
  {
    place: 'projectObjections',
    icon: 'msg',
    name: '对项目的意见',
    does: '公示里的意见，答复',
    asks: objections,
    queues: [{ contract: objections, input: { status: 'open' }, waits: '条意见' }],
  },
]
