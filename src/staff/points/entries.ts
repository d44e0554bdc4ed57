import { deskRedemptions } from '@domain/points/contract'
import type { DeskEntry } from '../frame/desk-entry'

export const pointsEntries: readonly DeskEntry[] = [
  {
    place: 'outlet',
    icon: 'gift',
    name: '兑换点',
    does: '输码发东西、补货、复核',
    asks: deskRedemptions,
    queues: [{ contract: deskRedemptions, input: { view: 'open' }, waits: '件等来领' }],
  },
]
