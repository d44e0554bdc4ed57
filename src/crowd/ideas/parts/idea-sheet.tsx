import { useState } from 'react'
import { postIdea } from '@domain/crowd/idea-contract'
import { needsConsent } from '../../../platform/failures'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { ConsentSheet } from '../../../ui/consent-sheet'
import { FailureNote } from '../../../ui/failure-note'
import { Sheet } from '../../../ui/sheet'
import { TextField } from '../../../ui/text-field'

/** Writes an idea; neighbours read it and are for it. */
export function IdeaSheet({ onClose, onDone }: { readonly onClose: () => void; readonly onDone: () => void }) {
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const act = useAct(postIdea)
  const whole = title.trim() !== '' && text.trim() !== ''
  const post = async () => {
    if (await act.run({ title: title.trim(), text: text.trim() })) onDone()
  }
  if (needsConsent(act.failure)) {
    return <ConsentSheet purpose="projects" onClose={onClose} onAgreed={() => void post()} />
  }
  return (
    <Sheet title="提一个点子" onClose={onClose}>
      <Box className="sub">本社区的邻居都能看到，支持的人够了，社区就要答复。不要写电话和门牌号。</Box>
      <TextField label="一句话说是什么" max={20} value={title} onChange={setTitle} />
      <TextField tall label="怎么做，为了谁" max={500} value={text} onChange={setText} />
      <FailureNote failure={act.failure} not="没有发出" />
      <Box className="pair">
        <Button words="先不提" onTap={onClose} />
        <Button
          kind="pri"
          words="发出"
          off={whole ? undefined : '先写一写'}
          busy={act.busy && '正在发'}
          onTap={() => void post()}
        />
      </Box>
    </Sheet>
  )
}
