import { useState } from 'react'
import { submitTask, takeTask, type listTasks } from '@domain/crowd/task-contract'
import { TASK_DUTY_WORDS, TASK_WORDS } from '@domain/crowd/words'
import type { OutputOf } from '@domain/kernel/contract'
import { serverNow } from '../../../platform/clock'
import { needsConsent } from '../../../platform/failures'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { ConsentSheet } from '../../../ui/consent-sheet'
import { FailureNote } from '../../../ui/failure-note'
import { Note } from '../../../ui/note'
import { Tag } from '../../../ui/tag'
import { TextField } from '../../../ui/text-field'
import { dayWord } from '../../../ui/when'

type Task = OutputOf<typeof listTasks>['items'][number]

interface TaskCardProps {
  readonly task: Task
  readonly onChange: () => void
}

function HandIn({ task: { taskId }, onChange }: TaskCardProps) {
  const [work, setWork] = useState('')
  const act = useAct(submitTask)
  const send = async () => {
    if (await act.run({ taskId, work: work.trim() })) onChange()
  }
  return (
    <>
      <TextField tall label="做了什么" max={500} value={work} onChange={setWork} />
      <FailureNote failure={act.failure} not="没有交上" />
      <Button
        kind="pri"
        wide
        words="交任务"
        off={work.trim() ? undefined : '先写做了什么'}
        busy={act.busy && '正在交'}
        onTap={() => void send()}
      />
    </>
  )
}

function Take({ task: { taskId }, onChange }: TaskCardProps) {
  const act = useAct(takeTask)
  const take = async () => {
    if (await act.run({ taskId })) onChange()
  }
  if (needsConsent(act.failure)) {
    return <ConsentSheet purpose="projects" onClose={act.clear} onAgreed={() => void take()} />
  }
  return (
    <>
      <FailureNote failure={act.failure} not="没有接上" />
      <Button words="我来做" busy={act.busy && '正在接'} onTap={() => void take()} />
    </>
  )
}

/** Its state for who does it. */
function ownWords(status: Task['status']): string {
  return status === 'taken' || status === 'returned' ? TASK_DUTY_WORDS[status] : TASK_WORDS[status]
}

/** A small job: what it is, what it brings, and what one can do with it now. */
export function TaskCard({ task, onChange }: TaskCardProps) {
  const { title, text, points, dueAt, unitName, status, mine, reason } = task
  return (
    <Box as="section" className="card col g8" label={title}>
      <Box className="row apart">
        <Box as="h2" className="h3">
          {title}
        </Box>
        <Tag words={`${points} 分`} tone="amber" />
      </Box>
      <Box>{text}</Box>
      <Box className="sub">{`${unitName} · ${dayWord(dueAt, serverNow())}前交${mine ? ` · ${ownWords(status)}` : ''}`}</Box>
      {mine && reason !== undefined && (
        <Note icon="info" tone="amber">
          {reason}
        </Note>
      )}
      {mine && (status === 'taken' || status === 'returned') && <HandIn task={task} onChange={onChange} />}
      {!mine && status === 'open' && <Take task={task} onChange={onChange} />}
    </Box>
  )
}
