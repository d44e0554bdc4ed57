import { useState } from 'react'
import { listPledges } from '@domain/crowd/contract'
import { receiveItem } from '@domain/crowd/desk-contract'
import { kindOf, spokenAmount } from '@domain/crowd/words'
import { usePhotos, type KeptPhoto } from '../../../../platform/photos/use-photos'
import { useAct } from '../../../../platform/use-act'
import { usePages } from '../../../../platform/use-pages'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { CellRow } from '../../../../ui/cell-row'
import { FailureNote } from '../../../../ui/failure-note'
import { PagedRows } from '../../../../ui/paged-rows'
import { PhotoField } from '../../../../ui/photo-field'
import { TextField } from '../../../../ui/text-field'
import { useMay } from '../../../frame/use-may'
import type { CampaignPartProps } from './campaign-part'

interface ReceiveProps {
  readonly pledgeId: string
  readonly title: string
  readonly as: string
  readonly onDone: () => void
}

function Receive({ pledgeId, title, as, onDone }: ReceiveProps) {
  const [note, setNote] = useState('')
  const [kept, setKept] = useState<readonly KeptPhoto[]>([])
  const act = useAct(receiveItem, { as })
  const photos = usePhotos({ kept, keep: setKept, most: 6, purpose: 'project', as })
  const fileIds = photos.all.flatMap(({ fileId }) => fileId ?? [])
  const off = note.trim() === '' ? '先写收到什么' : fileIds.length === 0 ? '先拍一张照片' : photos.lacks
  const receive = async () => {
    if (await act.run({ pledgeId, note: note.trim(), photos: fileIds })) onDone()
  }
  return (
    <Box className="col g12">
      <Box className="t">{title}</Box>
      <TextField label="收到什么" max={100} value={note} onChange={setNote} />
      <PhotoField label="照片（给的人看得到）" photos={photos} as={as} />
      <FailureNote failure={act.failure} not="没有开收据" />
      <Button kind="pri" words="收到了，开收据" off={off} busy={act.busy && '正在开'} onTap={() => void receive()} />
    </Box>
  )
}

/** Things that were promised: each that comes gets a receipt with a photo. */
export function ItemReceipts({ row: { campaignId, needs }, as }: CampaignPartProps) {
  const [open, setOpen] = useState<string>()
  const items = needs.filter(({ unit }) => kindOf(unit) === 'item')
  const pages = usePages(listPledges, { campaignId }, { as })
  const may = useMay()
  if (items.length === 0 || !may(receiveItem)) return null
  const done = () => {
    setOpen(undefined)
    void pages.refresh()
  }
  return (
    <PagedRows pages={pages} empty="没有要收的东西">
      {({ pledgeId, needId, giverName, amount, received }) => {
        const need = items.find((one) => one.needId === needId)
        if (!need) return null
        const title = `${giverName} · ${need.label} ${spokenAmount(amount, need.unit, need.measure)}`
        if (open === pledgeId) {
          return <Receive key={pledgeId} pledgeId={pledgeId} title={title} as={as} onDone={done} />
        }
        return (
          <CellRow
            key={pledgeId}
            title={title}
            sub={received ? '收到了，收据开了' : '还没有送来'}
            onTap={received ? undefined : () => setOpen(pledgeId)}
          />
        )
      }}
    </PagedRows>
  )
}
