import { useState } from 'react'
import { disputeRecord } from '@domain/volunteering/record-contract'
import { decideRecordMove } from '@domain/volunteering/records'
import { RECORD_WORDS } from '@domain/volunteering/words'
import { useAct } from '../../../platform/use-act'
import { serverNow } from '../../../platform/clock'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Sheet } from '../../../ui/sheet'
import { TextField } from '../../../ui/text-field'
import { clock, stamp } from '../../../ui/when'
import type { ServiceRecord } from './record'

interface RecordSheetProps {
  readonly record: ServiceRecord
  readonly onClose: () => void
  readonly onDone: () => void
}

/** What happens next with a record, in a sentence. */
function nextOf({ status, publicUntil }: ServiceRecord): string {
  if (status === 'provisional') return '组织人核对完，就开始公示。'
  if (status === 'publicised' && publicUntil !== undefined) return `公示到 ${stamp(publicUntil)}，没有疑问就算数。`
  return status === 'in_dispute' ? '社区正在核对，有结果告诉您。' : '已经算数，积分也记上了。'
}

/** One record in full, and the way to say that it is wrong. */
export function RecordSheet({ record, onClose, onDone }: RecordSheetProps) {
  const { recordId, title, from, to, minutes, source, status, version, dispute, place, unitName } = record
  const act = useAct(disputeRecord)
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const said = reason.trim()
  const ask = async () => {
    if (await act.run({ recordId, reason: said })) onDone()
  }
  return (
    <Sheet title={title} onClose={onClose}>
      <Box className="col g8">
        <Box>{`${stamp(from, serverNow())}–${clock(to)}，${unitName} ${place}`}</Box>
        <Box>{`${minutes} 分钟，${source === 'scan' ? '扫码记的' : '组织人记的'}${version > 1 ? `，第 ${version} 版` : ''}`}</Box>
        <Box>{`${RECORD_WORDS[status]}。${nextOf(record)}`}</Box>
        {minutes === 0 && version === 1 && (
          <Box className="sub">没有签退，量不到时长，先记 0 分钟。您做完了的话，可以提出来请社区核对。</Box>
        )}
        {dispute && <Box className="sub">{`您提的：${dispute.reason}`}</Box>}
        {dispute?.answer && <Box className="sub">{`社区答复：${dispute.answer}`}</Box>}
      </Box>
      {asking && <TextField tall label="哪里不对" max={200} value={reason} onChange={setReason} />}
      <FailureNote failure={act.failure} not="没有提交" />
      <Box className="pair">
        <Button words="关上" onTap={onClose} />
        {!asking && decideRecordMove(status, 'dispute').ok && <Button words="时长不对" onTap={() => setAsking(true)} />}
        {asking && (
          <Button
            kind="pri"
            words="请社区核对"
            off={said ? undefined : '先写哪里不对'}
            busy={act.busy && '正在提交'}
            onTap={() => void ask()}
          />
        )}
      </Box>
    </Sheet>
  )
}
