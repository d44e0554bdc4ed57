import { proposeAward } from '@domain/points/desk-contract'
import { useAct } from '../../../../platform/use-act'
import { useDraft } from '../../../../platform/use-draft'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { Note } from '../../../../ui/note'
import { TextField } from '../../../../ui/text-field'

const DIGITS = 11
const MOST = 100_000

interface AwardFormProps {
  readonly as: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Points for something no record counts, with its reason; another colleague agrees before they are there. */
export function AwardForm({ as, onClose, onDone }: AwardFormProps) {
  const { fields, change, requestId, done } = useDraft('award', { phone: '', points: '', reason: '' })
  const act = useAct(proposeAward, { as, requestId })
  const phone = fields.phone.trim()
  const points = Number(fields.points)
  const wrong = phone && phone.length !== DIGITS ? `手机号要 11 位，现在是 ${phone.length} 位` : undefined
  const fits = Number.isInteger(points) && points >= 1 && points <= MOST
  const lacks =
    phone.length !== DIGITS ? '先写手机号' : !fits ? '先写多少分' : fields.reason.trim() ? undefined : '先写为什么'
  const send = async () => {
    if (!(await act.run({ phone, points, reason: fields.reason.trim() }))) return
    done()
    onDone()
  }
  return (
    <Box className="col g24">
      <TextField
        kind="tel"
        label="对方绑定的手机号"
        max={DIGITS}
        value={fields.phone}
        wrong={wrong}
        onChange={(next) => change({ phone: next })}
      />
      <TextField
        kind="number"
        label="加多少分"
        max={6}
        value={fields.points}
        onChange={(next) => change({ points: next })}
      />
      <TextField
        label="为什么（对方在明细里看到）"
        hint="比如：八月台风夜转移老人"
        max={40}
        value={fields.reason}
        onChange={(next) => change({ reason: next })}
      />
      <Note icon="people">另一位同事复核以后才到账。不能给自己加，也不能复核给自己的。</Note>
      <FailureNote failure={act.failure} not="没有登记，积分没有动" />
      <Box className="pair">
        <Button words="不登记" onTap={onClose} />
        <Button kind="pri" words="登记" off={lacks} busy={act.busy && '正在登记'} onTap={() => void send()} />
      </Box>
    </Box>
  )
}
