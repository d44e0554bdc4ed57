import type { listServices } from '@domain/ordering/contract'
import type { OutputOf } from '@domain/kernel/contract'
import { CHANNEL_WORDS } from '@domain/ordering/words'
import { price } from './money'

type ServiceRow = OutputOf<typeof listServices>['items'][number]

/** `窗口、上门 · 免费`: how and for how much, under the name of a service. */
export function serviceLine({
  channels,
  feeFen,
  feeNote,
}: Pick<ServiceRow, 'channels' | 'feeFen' | 'feeNote'>): string {
  const ways = channels.map((channel) => CHANNEL_WORDS[channel]).join('、')
  return `${ways} · ${feeNote ?? price(feeFen)}`
}
