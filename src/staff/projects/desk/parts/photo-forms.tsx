import { useState } from 'react'
import { accept } from '@domain/projects/check-contract'
import { finish, reportMidYear } from '@domain/projects/desk-contract'
import { MOST_PHOTOS } from '@domain/projects/schemas'
import { usePhotos, type KeptPhoto, type Photos } from '../../../../platform/photos/use-photos'
import { useAct } from '../../../../platform/use-act'
import { useDraft } from '../../../../platform/use-draft'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { PhotoField } from '../../../../ui/photo-field'
import { SwitchRow } from '../../../../ui/switch-row'
import { TextField } from '../../../../ui/text-field'
import type { FormProps } from './task'

interface Fields {
  readonly text: string
  readonly photos: readonly KeptPhoto[]
}

const EMPTY: Fields = { text: '', photos: [] }

/** A text and photos that are kept while they are being written and sent. */
function usePhotoDraft(name: string, as: string) {
  const draft = useDraft<Fields>(name, EMPTY)
  const keep = (photos: readonly KeptPhoto[]) => draft.change({ photos })
  const photos: Photos = usePhotos({ kept: draft.fields.photos, keep, most: MOST_PHOTOS, purpose: 'project', as })
  const fileIds = photos.all.flatMap(({ fileId }) => fileId ?? [])
  return { ...draft, photos, fileIds, text: draft.fields.text.trim() }
}

/** Built: what there is to see. */
export function FinishForm({ project: { projectId }, as, onDone }: FormProps) {
  const draft = usePhotoDraft(`finish-${projectId}`, as)
  const act = useAct(finish, { as, requestId: draft.requestId })
  const off = draft.text === '' ? '先写做好了什么' : draft.fileIds.length === 0 ? '先加照片' : draft.photos.lacks
  const send = async () => {
    if (!(await act.run({ projectId, summary: draft.text, photos: draft.fileIds }))) return
    draft.done()
    onDone()
  }
  return (
    <Box className="col g12">
      <TextField
        tall
        label="做好了什么（大家都看得到）"
        max={300}
        value={draft.fields.text}
        onChange={(text) => draft.change({ text })}
      />
      <PhotoField label="完工的照片" photos={draft.photos} as={as} />
      <FailureNote failure={act.failure} not="没有记下" />
      <Button kind="pri" wide words="请大家验收" off={off} busy={act.busy && '正在记下'} onTap={() => void send()} />
    </Box>
  )
}

/** The supervisors have seen it themselves. */
export function AcceptForm({ project: { projectId, acceptance }, as, onDone }: FormProps) {
  const draft = usePhotoDraft(`accept-${projectId}`, as)
  const act = useAct(accept, { as, requestId: draft.requestId })
  const missing = acceptance ? acceptance.needed - acceptance.confirmed : 0
  const off = missing > 0 ? `还要 ${missing} 位居民看过` : draft.fileIds.length === 0 ? '先加照片' : draft.photos.lacks
  const send = async () => {
    const said = draft.text === '' ? {} : { text: draft.text }
    if (!(await act.run({ projectId, photos: draft.fileIds, ...said }))) return
    draft.done()
    onDone()
  }
  return (
    <Box className="col g12">
      <TextField
        tall
        label="验收意见（可以不写）"
        max={300}
        value={draft.fields.text}
        onChange={(text) => draft.change({ text })}
      />
      <PhotoField label="验收的照片" photos={draft.photos} as={as} />
      <FailureNote failure={act.failure} not="没有记下" />
      <Button kind="pri" wide words="验收通过" off={off} busy={act.busy && '正在记下'} onTap={() => void send()} />
    </Box>
  )
}

/** 年中报告: how far it is, and which steps of the plan are done. */
export function ReportForm({ project: { projectId, plan }, as, onDone }: FormProps) {
  const draft = usePhotoDraft(`report-${projectId}`, as)
  const [percent, setPercent] = useState('')
  const [done, setDone] = useState<readonly number[]>(
    plan.flatMap(({ doneAt }, at) => (doneAt === undefined ? [] : [at])),
  )
  const act = useAct(reportMidYear, { as, requestId: draft.requestId })
  const share = Number(percent)
  const wrong = percent.trim() === '' || !Number.isInteger(share) || share < 0 || share > 100
  const off = wrong ? '写做到百分之几' : draft.text === '' ? '写几句进展' : draft.photos.lacks
  const send = async () => {
    const photos = draft.fileIds.length > 0 ? { photos: draft.fileIds } : {}
    if (!(await act.run({ projectId, text: draft.text, percent: share, done: [...done], ...photos }))) return
    draft.done()
    onDone()
  }
  return (
    <Box className="col g12">
      <TextField kind="number" label="做到百分之几" max={3} value={percent} onChange={setPercent} />
      {plan.map(({ text, doneAt }, at) => (
        <SwitchRow
          key={at}
          icon="check"
          title={text}
          sub={doneAt === undefined ? '做好了就打开' : '早就做好了'}
          on={done.includes(at)}
          onChange={(on) => setDone(on ? [...done, at] : done.filter((each) => each !== at))}
        />
      ))}
      <TextField
        tall
        label="进展（大家都看得到）"
        max={500}
        value={draft.fields.text}
        onChange={(text) => draft.change({ text })}
      />
      <PhotoField label="照片（可以不加）" photos={draft.photos} as={as} />
      <FailureNote failure={act.failure} not="报告没有交上去" />
      <Button kind="pri" wide words="交年中报告" off={off} busy={act.busy && '正在交'} onTap={() => void send()} />
    </Box>
  )
}
