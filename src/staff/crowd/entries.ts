import { queue } from '@domain/crowd/desk-contract'
import { adoptIdea, listIdeas } from '@domain/crowd/idea-contract'
import { acceptTask } from '@domain/crowd/task-contract'
import type { DeskEntry } from '../frame/desk-entry'

export const crowdEntries: readonly DeskEntry[] = [
  {
    place: 'crowdDesk',
    icon: 'brick',
    name: '众筹',
    does: '发起、审核、结算，公布用在哪里',
    asks: queue,
    queues: [
      { contract: queue, input: { view: 'review' }, waits: '次众筹等审核' },
      { contract: queue, input: { view: 'complaints' }, waits: '次众筹有人反映' },
    ],
  },
  {
    place: 'ideaDesk',
    icon: 'lamp',
    name: '点子',
    does: '答复邻居们的点子',
    asks: adoptIdea,
    queues: [{ contract: listIdeas, input: { view: 'desk' }, waits: '个点子等答复' }],
  },
  { place: 'taskDesk', icon: 'flag', name: '小任务', does: '发任务、验收，给积分', asks: acceptTask },
]
