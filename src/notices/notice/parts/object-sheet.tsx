import { object } from '@domain/notices/contract'
import { useAct } from '../../../platform/use-act'
import { useDraft } from '../../../platform/use-draft'
import { useSubscribe } from '../../../platform/use-subscribe'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Note } from '../../../ui/note'
import { Sheet } from '../../../ui/sheet'
import { TextField } from '../../../ui/text-field'

interface ObjectSheetProps {
  readonly noticeId: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** 提意见: what one holds against it, once; who reads it stands beside the field. */
export function ObjectSheet({ noticeId, onClose, onDone }: ObjectSheetProps) {
  const { fields, change, requestId, done } = useDraft(`object:${noticeId}`, { text: '' })
  const act = useAct(object, { requestId })
  const subscribe = useSubscribe('objectionAnswered')
  const text = fields.text.trim()
  const send = async () => {
    await subscribe()
    if (!(await act.run({ noticeId, text }))) return
    done()
    onDone()
  }
  return (
    <Sheet title="对这条公示提意见" onClose={onClose}>
      <TextField
        tall
        label="写清楚是哪一点、为什么"
        hint="比如：名单里少了 5 号楼的王奶奶，她今年 91 岁"
        max={500}
        value={fields.text}
        onChange={(next) => change({ text: next })}
      />
      <Note icon="lock">只有处理的人看得到您的名字和内容。一条公示提一次，答复之前公示不会结束。</Note>
      <FailureNote failure={act.failure} not="意见没有交上去" />
      <Box className="pair">
        <Button words="再想想" onTap={onClose} />
        <Button
          kind="pri"
          words="交上去"
          off={text ? undefined : '先写几句'}
          busy={act.busy && '正在交'}
          onTap={() => void send()}
        />
      </Box>
    </Sheet>
  )
}
