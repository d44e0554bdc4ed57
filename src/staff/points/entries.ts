import { deskRedemptions } from '@domain/points/contract'
import { proposeAward, saveReward } from '@domain/points/desk-contract'
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
  { place: 'rewardDesk', icon: 'bag', name: '兑换的东西', does: '写、上架、下架，看库存', asks: saveReward },
  { place: 'awards', icon: 'point', name: '手工加分', does: '登记、复核、冲正', asks: proposeAward },
]
