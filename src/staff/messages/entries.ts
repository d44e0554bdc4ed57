import { deadLetters } from '@domain/messages/contract'
import type { DeskEntry } from '../frame/desk-entry'

export const messagesEntries: readonly DeskEntry[] = [
  {
    place: 'deadLetters',
    icon: 'bell',
    name: '没送到的消息',
    does: '再发一次，或者当面告诉',
    asks: deadLetters,
    queues: [{ contract: deadLetters, input: { status: 'open' }, waits: '条没送到' }],
  },
]
