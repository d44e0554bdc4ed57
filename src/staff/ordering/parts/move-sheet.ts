/** What a sheet that moves an order is given. */
export interface MoveSheetProps {
  readonly orderId: string
  /** The acting assignment. */
  readonly as: string
  readonly onClose: () => void
  readonly onDone: () => void
}
