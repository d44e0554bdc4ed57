import { Sheet } from '../../../ui/sheet'
import type { MoveSheetProps } from './move-sheet'
import type { Order } from './order-facts'
import { ResolveDispute } from './resolve-dispute'

/** 处理异议, from the order itself. */
export function DisputeSheet({ order, as, onClose, onDone }: MoveSheetProps & { readonly order: Order }) {
  return (
    <Sheet title="居民说没有办好" onClose={onClose}>
      <ResolveDispute order={order} as={as} onDone={onDone} />
    </Sheet>
  )
}
