import { useState } from 'react'
import { openTask } from '@domain/crowd/task-contract'
import { addDays, shanghaiDate, startOfDay } from '@domain/kernel/calendar'
import { serverNow } from '../../../../platform/clock'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { DateField } from '../../../../ui/date-field'
import { FailureNote } from '../../../../ui/failure-note'
import { TextField } from '../../../../ui/text-field'

interface TaskFormProps {
  readonly as: string
  readonly onClose: () => void
  readonly onDone: () => void
}

const MOST_POINTS = 1_000

/** Writes a small job. */
export function TaskForm({ as, onClose, onDone }: TaskFormProps) {
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const [points, setPoints] = useState('20')
  const [picked, setDay] = useState('')
  const day = picked || addDays(shanghaiDate(serverNow()), 7)
  const act = useAct(openTask, { as })
  const count = /^\d{1,4}$/.test(points) ? Number(points) : 0
  const wrong = count >= 1 && count <= MOST_POINTS ? undefined : `要 1 到 ${MOST_POINTS} 分`
  const off = title.trim() === '' || text.trim() === '' ? '先写任务' : wrong
  const open = async () => {
    const said = { title: title.trim(), text: text.trim(), points: count }
    if (await act.run({ ...said, dueAt: startOfDay(addDays(day, 1)) })) onDone()
  }
  return (
    <Box className="desk-form col g24">
      <Box as="header">
        <Box as="h1" className="h1">
          发一个小任务
        </Box>
        <Box className="sub">谁先接谁做。做好了由另一位同事验收，积分才给。</Box>
      </Box>
      <Box className="card col g12">
        <TextField label="做什么" max={20} value={title} onChange={setTitle} />
        <TextField tall label="怎么算做好" max={300} value={text} onChange={setText} />
        <TextField label="给多少积分" kind="number" max={4} value={points} wrong={wrong} onChange={setPoints} />
        <DateField label="哪天前交" value={day} onChange={setDay} />
        <FailureNote failure={act.failure} not="没有发出" />
        <Box className="pair">
          <Button words="不发了" onTap={onClose} />
          <Button kind="pri" words="发出" off={off} busy={act.busy && '正在发'} onTap={() => void open()} />
        </Box>
      </Box>
    </Box>
  )
}
