import { replyToRating } from '@domain/ordering/care-contract'
import { useAct } from '../../../platform/use-act'
import { Sheet } from '../../../ui/sheet'
import { Said } from '../../parts/said'
import type { MoveSheetProps } from './move-sheet'

/** 回复评价: once, and everybody who sees the rating sees it. */
export function ReplySheet({ orderId, as, onClose, onDone }: MoveSheetProps) {
  const act = useAct(replyToRating, { as })
  const reply = async (text: string) => {
    if (await act.run({ orderId, text })) onDone()
  }
  return (
    <Sheet title="回复评价" onClose={onClose}>
      <Said
        label="回复（只能回一次，居民会看到）"
        words="送出回复"
        busy={act.busy}
        failure={act.failure}
        onSay={(text) => void reply(text)}
      />
    </Sheet>
  )
}
