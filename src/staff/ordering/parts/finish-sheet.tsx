import { finishOrder } from '@domain/ordering/contract'
import { MOST_PHOTOS } from '@domain/ordering/shapes'
import { usePhotos, type KeptPhoto } from '../../../platform/photos/use-photos'
import { useAct } from '../../../platform/use-act'
import { useDraft } from '../../../platform/use-draft'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { PhotoField } from '../../../ui/photo-field'
import { Sheet } from '../../../ui/sheet'
import { TextField } from '../../../ui/text-field'
import type { MoveSheetProps } from './move-sheet'

interface ResultForm {
  readonly result: string
  readonly photos: readonly KeptPhoto[]
}

const EMPTY: ResultForm = { result: '', photos: [] }

/** 办好，写结果: what was done, as the person will read it. */
export function FinishSheet({ orderId, as, onClose, onDone }: MoveSheetProps) {
  const draft = useDraft(`finish:${orderId}`, EMPTY)
  const act = useAct(finishOrder, { as, requestId: draft.requestId })
  const photos = usePhotos({
    kept: draft.fields.photos,
    keep: (kept) => draft.change({ photos: kept }),
    most: MOST_PHOTOS,
    purpose: 'order',
    as,
  })
  const fileIds = photos.all.flatMap(({ fileId }) => fileId ?? [])
  const result = draft.fields.result.trim()
  const finish = async () => {
    if (!(await act.run({ orderId, ...(result ? { result } : {}), photos: fileIds }))) return
    draft.done()
    onDone()
  }
  return (
    <Sheet title="办好，写结果" onClose={onClose}>
      <TextField
        tall
        label="办得怎么样（居民会看到）"
        hint="比如：材料收齐，7 个工作日后来拿证"
        max={500}
        value={draft.fields.result}
        onChange={(value) => draft.change({ result: value })}
      />
      <PhotoField label={`照片（可以不加，最多 ${MOST_PHOTOS} 张，居民会看到）`} photos={photos} as={as} />
      <FailureNote failure={act.failure} not="没有记下" />
      <Box className="pair">
        <Button words="还没办完" onTap={onClose} />
        <Button
          kind="pri"
          words="办好了"
          off={photos.lacks}
          busy={act.busy && '正在记下'}
          onTap={() => void finish()}
        />
      </Box>
    </Sheet>
  )
}
