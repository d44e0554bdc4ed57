import type { Order } from './view'

/** What every sheet over an order is given. */
export interface SheetProps {
  readonly order: Order
  readonly now: number
  readonly onClose: () => void
  readonly onDone: () => void
}
