import { mismatches } from '@domain/payments/contract'
import type { DeskEntry } from '../frame/desk-entry'

export const paymentsEntries: readonly DeskEntry[] = [
  {
    place: 'mismatches',
    icon: 'coin',
    name: '对不上的账',
    does: '付款和账单不一样的，查清处理',
    asks: mismatches,
    queues: [{ contract: mismatches, input: {}, waits: '笔账对不上' }],
  },
]
