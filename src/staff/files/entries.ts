import { reviewQueue } from '@domain/files/contract'
import type { DeskEntry } from '../frame/desk-entry'

export const filesEntries: readonly DeskEntry[] = [
  {
    place: 'photoReviews',
    icon: 'image',
    name: '看照片',
    does: '机器拿不准的照片，能不能公开',
    asks: reviewQueue,
    queues: [{ contract: reviewQueue, input: {}, waits: '张照片' }],
  },
]
