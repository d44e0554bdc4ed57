import { object } from '@domain/projects/contract'
import { needsConsent } from '../../../platform/failures'
import { ConsentSheet } from '../../../ui/consent-sheet'
import { useAct } from '../../../platform/use-act'
import { useDraft } from '../../../platform/use-draft'
import { useSubscribe } from '../../../platform/use-subscribe'
import { Button } from '../../../ui/button'
import { Box } from '../../../ui/box'
import { FailureNote } from '../../../ui/failure-note'
import { Note } from '../../../ui/note'
import { Sheet } from '../../../ui/sheet'
import { TextField } from '../../../ui/text-field'

interface ActSheetProps {
  readonly projectId: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** 有不同意见: once, while it is posted; it does not go on before it is answered. */
export function ObjectSheet({ projectId, onClose, onDone }: ActSheetProps) {
  const { fields, change, requestId, done } = useDraft(`object-project:${projectId}`, { text: '' })
  const act = useAct(object, { requestId })
  const subscribe = useSubscribe('objectionAnswered')
  const text = fields.text.trim()
  const send = async () => {
    if (!(await act.run({ projectId, text }))) return
    done()
    onDone()
  }
  if (needsConsent(act.failure))
    return <ConsentSheet purpose="projects" onClose={act.clear} onAgreed={() => void send()} />
  return (
    <Sheet title="有不同意见" onClose={onClose}>
      <TextField
        tall
        label="写清楚是哪一点、为什么"
        hint="比如：雨棚会挡住二楼的窗户"
        max={500}
        value={fields.text}
        onChange={(next) => change({ text: next })}
      />
      <Note icon="lock">只有处理的人看得到。一次公示提一条，答复之前公示不会结束。</Note>
      <FailureNote failure={act.failure} not="意见没有交上去" />
      <Box className="pair">
        <Button words="再想想" onTap={onClose} />
        <Button
          kind="pri"
          words="交上去"
          off={text ? undefined : '先写几句'}
          busy={act.busy && '正在交'}
          onTap={() => void subscribe().then(send)}
        />
      </Box>
    </Sheet>
  )
}
