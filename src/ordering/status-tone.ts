import type { OrderStatus } from '@domain/ordering/states'
import type { Tone } from '../ui/tag'

const TONES: Partial<Record<OrderStatus, Tone>> = {
  scheduled: 'amber',
  served: 'amber',
  disputed: 'amber',
  in_service: 'pine',
  completed: 'pine',
  rated: 'pine',
  no_show: 'red',
  rejected: 'red',
}

/** Amber while one is expected, pine while it goes well, red when it did not. */
export function toneOf(status: OrderStatus): Tone {
  return TONES[status] ?? 'plain'
}
