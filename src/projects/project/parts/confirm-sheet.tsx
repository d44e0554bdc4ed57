import { useState } from 'react'
import { confirm } from '@domain/projects/contract'
import { needsConsent } from '../../../platform/failures'
import { ConsentSheet } from '../../../ui/consent-sheet'
import { usePhotos, type KeptPhoto } from '../../../platform/photos/use-photos'
import { useAct } from '../../../platform/use-act'
import { useDraft } from '../../../platform/use-draft'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Note } from '../../../ui/note'
import { PhotoField } from '../../../ui/photo-field'
import { Segment } from '../../../ui/segment'
import { Sheet } from '../../../ui/sheet'
import { TextField } from '../../../ui/text-field'

const MOST = 3
const VERDICTS = [
  { value: 'good', words: '和承诺的一样' },
  { value: 'bad', words: '还不行' },
] as const

interface ConfirmSheetProps {
  readonly projectId: string
  readonly onClose: () => void
  readonly onDone: () => void
}

interface Fields {
  readonly text: string
  readonly photos: readonly KeptPhoto[]
}

/** 我去看过了: as a resident, from one's own phone, with a photo of it. */
export function ConfirmSheet({ projectId, onClose, onDone }: ConfirmSheetProps) {
  const empty: Fields = { text: '', photos: [] }
  const { fields, change, requestId, done } = useDraft(`confirm-project:${projectId}`, empty)
  const [verdict, setVerdict] = useState<'good' | 'bad'>('good')
  const act = useAct(confirm, { requestId })
  const keep = (photos: readonly KeptPhoto[]) => change({ photos })
  const photos = usePhotos({ kept: fields.photos, keep, most: MOST, purpose: 'project' })
  const fileIds = photos.all.flatMap(({ fileId }) => fileId ?? [])
  const text = fields.text.trim()
  const off = fileIds.length === 0 ? '先拍一张' : verdict === 'bad' && text === '' ? '写一下哪里不行' : photos.lacks
  const send = async () => {
    const said = text === '' ? {} : { text }
    if (!(await act.run({ projectId, good: verdict === 'good', photos: fileIds, ...said }))) return
    done()
    onDone()
  }
  if (needsConsent(act.failure))
    return <ConsentSheet purpose="projects" onClose={act.clear} onAgreed={() => void send()} />
  return (
    <Sheet title="我去看过了" onClose={onClose}>
      <Segment label="怎么样" choices={VERDICTS} chosen={verdict} onChoose={setVerdict} />
      <PhotoField label={`现场的照片（最多 ${MOST} 张，大家都看得到）`} photos={photos} />
      <TextField
        tall
        label={verdict === 'good' ? '想说的（可以不写）' : '哪里不行'}
        max={200}
        value={fields.text}
        onChange={(next) => change({ text: next })}
      />
      <Note icon="info">要几位住在这里的居民都看过，监督委员才能验收。请不要拍到人脸和门牌。</Note>
      <FailureNote failure={act.failure} not="没有记下" />
      <Box className="pair">
        <Button words="再看看" onTap={onClose} />
        <Button kind="pri" words="记下" off={off} busy={act.busy && '正在记下'} onTap={() => void send()} />
      </Box>
    </Sheet>
  )
}
