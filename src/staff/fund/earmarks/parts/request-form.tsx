import { requestDisbursement } from '@domain/fund/desk-contract'
import { PAYEE_KINDS, type PayeeKind } from '@domain/fund/schemas'
import { PAYEE_WORDS } from '@domain/fund/words'
import { usePhotos, type KeptPhoto } from '../../../../platform/photos/use-photos'
import { useAct } from '../../../../platform/use-act'
import { useDraft } from '../../../../platform/use-draft'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { yuan } from '../../../../ui/money'
import { Note } from '../../../../ui/note'
import { PhotoField } from '../../../../ui/photo-field'
import { Segment } from '../../../../ui/segment'
import { TextField } from '../../../../ui/text-field'
import { fenFrom } from '../../../../ui/fen-from'

const MOST_PHOTOS = 9

interface Fields {
  readonly title: string
  readonly payeeKind: PayeeKind
  readonly payee: string
  readonly yuan: string
  readonly photos: readonly KeptPhoto[]
}

const EMPTY: Fields = { title: '', payeeKind: 'organisation', payee: '', yuan: '', photos: [] }
const KINDS = PAYEE_KINDS.map((value) => ({ value, words: PAYEE_WORDS[value] }))

interface RequestFormProps {
  readonly earmarkId: string
  readonly mostFen: number
  readonly as: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** What is paid for, to whom, how much, and the contract or list it follows from. */
export function RequestForm({ earmarkId, mostFen, as, onClose, onDone }: RequestFormProps) {
  const { fields, change, requestId, done } = useDraft(`payment-${earmarkId}`, EMPTY)
  const act = useAct(requestDisbursement, { as, requestId })
  const photos = usePhotos({
    ...{ kept: fields.photos, keep: (kept: readonly KeptPhoto[]) => change({ photos: kept }) },
    ...{ most: MOST_PHOTOS, purpose: 'project' as const, as },
  })
  const fen = fenFrom(fields.yuan)
  const [title, payee] = [fields.title.trim(), fields.payee.trim()]
  const over = fen !== undefined && fen > mostFen
  const lacks =
    title === ''
      ? '先写付什么'
      : payee === ''
        ? '先写给谁'
        : fen === undefined
          ? '先写多少钱'
          : over
            ? '钱不够'
            : photos.lacks
  const send = async () => {
    const fileIds = photos.all.flatMap(({ fileId }) => fileId ?? [])
    const asked = { earmarkId, fen: fen ?? 0, title, payeeKind: fields.payeeKind, payee, photos: fileIds }
    if (!(await act.run(asked))) return
    done()
    onDone()
  }
  return (
    <Box className="col g12">
      <TextField
        label="付什么（公开，不写人名）"
        hint="比如：扶手材料定金"
        max={40}
        value={fields.title}
        onChange={(next) => change({ title: next })}
      />
      <Segment label="付给" choices={KINDS} chosen={fields.payeeKind} onChoose={(payeeKind) => change({ payeeKind })} />
      <TextField
        label={fields.payeeKind === 'person' ? '收款人姓名（公开时只留姓）' : '收款单位全称'}
        max={40}
        value={fields.payee}
        onChange={(next) => change({ payee: next })}
      />
      <TextField
        label={`多少钱（元，最多 ${yuan(mostFen)}）`}
        max={14}
        value={fields.yuan}
        wrong={over ? `最多 ${yuan(mostFen)} 元` : undefined}
        onChange={(next) => change({ yuan: next })}
      />
      <PhotoField label="合同、清单的照片（经手的人看得到）" photos={photos} as={as} />
      <Note icon="people">书记同意、监督核对以后才付，超过限额还要镇里同意。每一步都要换一个人。</Note>
      <FailureNote failure={act.failure} not="没有申请成，账没有动" />
      <Box className="pair">
        <Button words="先不申请" onTap={onClose} />
        <Button kind="pri" words="申请付款" off={lacks} busy={act.busy && '正在申请'} onTap={() => void send()} />
      </Box>
    </Box>
  )
}
