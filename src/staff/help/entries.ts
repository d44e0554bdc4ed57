import { feedbackDesk } from '@domain/help/contract'
import type { DeskEntry } from '../frame/desk-entry'

export const helpEntries: readonly DeskEntry[] = [
  {
    place: 'feedbackDesk',
    icon: 'edit',
    name: '居民反馈',
    does: '看居民写的，回复',
    asks: feedbackDesk,
    queues: [{ contract: feedbackDesk, input: { status: 'waiting' }, waits: '条等回复' }],
  },
]
