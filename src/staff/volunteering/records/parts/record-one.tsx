import { useState } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import { correctMinutes, decideCorrection, decideDispute, type deskRecords } from '@domain/volunteering/record-contract'
import { RECORD_WORDS } from '@domain/volunteering/words'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { TextField } from '../../../../ui/text-field'
import { clock, stamp } from '../../../../ui/when'
import { useMay } from '../../../frame/use-may'
import { Facts } from '../../../parts/facts'
import { OneTitle } from '../../../parts/one-title'

interface RecordOneProps {
  readonly record: OutputOf<typeof deskRecords>['items'][number]
  readonly as: string
  readonly onDone: () => void
}

const MOST_MINUTES = 720

function ratherOf(typed: string): number | undefined {
  const minutes = Number(typed)
  return typed !== '' && Number.isInteger(minutes) && minutes >= 0 && minutes <= MOST_MINUTES ? minutes : undefined
}

/** Other minutes with a reason: a proposal, or the answer to a dispute. */
function Rather({ record: { recordId, status, minutes }, as, onDone }: RecordOneProps) {
  const [typed, setTyped] = useState(String(minutes))
  const [reason, setReason] = useState('')
  const correct = useAct(correctMinutes, { as })
  const answer = useAct(decideDispute, { as })
  const disputed = status === 'in_dispute'
  const rather = ratherOf(typed)
  const said = reason.trim()
  const send = async () => {
    if (rather === undefined) return
    const changed = rather === minutes ? {} : { minutes: rather }
    const done = disputed
      ? await answer.run({ recordId, reason: said, ...changed })
      : await correct.run({ recordId, reason: said, minutes: rather })
    if (done) onDone()
  }
  const off =
    rather === undefined
      ? `填 0 到 ${MOST_MINUTES} 分钟`
      : !disputed && rather === minutes
        ? '先改分钟数'
        : said === ''
          ? '先写原因'
          : undefined
  return (
    <Box className="col g12">
      <TextField label="应该是多少分钟" kind="number" max={3} value={typed} onChange={setTyped} />
      <TextField
        tall
        label={disputed ? '答复（本人会看到）' : '为什么更正'}
        max={200}
        value={reason}
        onChange={setReason}
      />
      <FailureNote failure={correct.failure ?? answer.failure} not="没有记下" />
      <Button
        kind="pri"
        wide
        words={disputed ? (rather === minutes ? '核对过，不改' : '更正并答复') : '提出更正，等同事复核'}
        off={off}
        busy={(correct.busy || answer.busy) && '正在记下'}
        onTap={() => void send()}
      />
    </Box>
  )
}

function Second({ record: { recordId }, as, onDone }: RecordOneProps) {
  const act = useAct(decideCorrection, { as })
  const decide = async (approve: boolean) => {
    if (await act.run({ recordId, approve })) onDone()
  }
  return (
    <Box className="col g12">
      <FailureNote failure={act.failure} not="没有记下" />
      <Box className="pair">
        <Button words="不同意" busy={act.busy && '正在记下'} onTap={() => void decide(false)} />
        <Button kind="pri" words="同意更正" busy={act.busy && '正在记下'} onTap={() => void decide(true)} />
      </Box>
    </Box>
  )
}

/** One record: what it says, what is doubted, and what can be done about it. */
export function RecordOne(props: RecordOneProps) {
  const { record } = props
  const may = useMay()
  const { dispute, correction, status } = record
  const decides = status === 'in_dispute' ? may(decideDispute) : may(correctMinutes)
  return (
    <Box className="col g12">
      <OneTitle words={`${record.name} · ${record.title}`} />
      <Facts
        rows={[
          ['状态', RECORD_WORDS[status]],
          ['时间', `${stamp(record.from)}–${clock(record.to)}`],
          ['时长', `${record.minutes} 分钟`],
          ['方式', record.source === 'scan' ? '扫码' : '人工'],
          ['第几版', String(record.version)],
          ['公示到', record.publicUntil && stamp(record.publicUntil)],
          ['疑问', dispute?.reason],
          ['答复', dispute?.answer],
          ['更正', correction && `${correction.minutes} 分钟：${correction.reason}（${correction.by}）`],
        ]}
      />
      {correction ? <Second {...props} /> : decides && <Rather {...props} />}
    </Box>
  )
}
