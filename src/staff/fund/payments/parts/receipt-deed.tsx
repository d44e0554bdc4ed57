import { receipt } from '@domain/fund/desk-contract'
import { usePhotos, type KeptPhoto } from '../../../../platform/photos/use-photos'
import { useAct } from '../../../../platform/use-act'
import { useDraft } from '../../../../platform/use-draft'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { PhotoField } from '../../../../ui/photo-field'
import type { ActProps } from './payment'

const MOST = 9
const EMPTY: { readonly photos: readonly KeptPhoto[] } = { photos: [] }

/** Photos of the receipt; the public ledger then says that there is one. */
export function ReceiptDeed({ payment, as, onClose, onDone }: ActProps & { readonly onClose: () => void }) {
  const { disbursementId } = payment
  const draft = useDraft(`receipt:${disbursementId}`, EMPTY)
  const act = useAct(receipt, { as, requestId: draft.requestId })
  const photos = usePhotos({
    ...{ kept: draft.fields.photos, keep: (kept: readonly KeptPhoto[]) => draft.change({ photos: kept }) },
    ...{ most: MOST, purpose: 'project' as const, as },
  })
  const fileIds = photos.all.flatMap(({ fileId }) => fileId ?? [])
  const send = async () => {
    if (!(await act.run({ disbursementId, photos: fileIds }))) return
    draft.done()
    onDone()
  }
  return (
    <Box className="col g12">
      <PhotoField label="收据或发票的照片（只有经手的人看得到）" photos={photos} as={as} />
      <FailureNote failure={act.failure} not="没有交上" />
      <Box className="pair">
        <Button words="先不交" onTap={onClose} />
        <Button
          kind="pri"
          words="交收据"
          off={photos.lacks ?? (fileIds.length === 0 ? '先拍照片' : undefined)}
          busy={act.busy && '正在交'}
          onTap={() => void send()}
        />
      </Box>
    </Box>
  )
}
