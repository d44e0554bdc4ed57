import { useState } from 'react'
import { saveShift } from '@domain/volunteering/desk-contract'
import { decideShiftChange } from '@domain/volunteering/rules'
import { VOLUNTEERING_REFUSALS } from '@domain/volunteering/words'
import { serverNow } from '../../../../platform/clock'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { SwitchRow } from '../../../../ui/switch-row'
import { TextField } from '../../../../ui/text-field'
import { span } from '../../../../ui/when'
import type { Activity } from '../../parts/activity'

export type DeskShift = Activity['upcoming'][number]

interface PlacesFormProps {
  readonly shift: DeskShift
  readonly as: string
  readonly onClose: () => void
  readonly onDone: () => void
}

const MOST_PLACES = 500

function wrongWith(shift: DeskShift, capacity: number): string | undefined {
  if (!Number.isInteger(capacity) || capacity < 1 || capacity > MOST_PLACES) return `名额要 1 到 ${MOST_PLACES}`
  const may = decideShiftChange(shift, { ...shift, capacity })
  return may.ok ? undefined : VOLUNTEERING_REFUSALS[may.refusal]
}

/** How many people a shift takes, and whether more may wait: what may change once people signed up. */
export function PlacesForm({ shift, as, onClose, onDone }: PlacesFormProps) {
  const { activityId, shiftId, startsAt, endsAt, signUpUntil } = shift
  const [typed, setTyped] = useState(String(shift.capacity))
  const [waitlist, setWaitlist] = useState(shift.waitlist)
  const act = useAct(saveShift, { as })
  const capacity = Number(typed)
  const wrong = wrongWith(shift, capacity)
  const same = capacity === shift.capacity && waitlist === shift.waitlist
  const save = async () => {
    if (await act.run({ activityId, shiftId, startsAt, endsAt, signUpUntil, capacity, waitlist })) onDone()
  }
  return (
    <Box className="col g12">
      <Box as="h2" className="h2">{`改名额 ${span(startsAt, endsAt, serverNow())}`}</Box>
      <Box>加了名额，先给候补的人，并告诉他们。时间要改，请取消这一场，另排一个。</Box>
      <TextField label="要几个人" kind="number" max={3} value={typed} wrong={wrong} onChange={setTyped} />
      <SwitchRow icon="people" title="满了可以候补" on={waitlist} onChange={setWaitlist} />
      <FailureNote failure={act.failure} not="没有改" />
      <Box className="pair">
        <Button words="不改" onTap={onClose} />
        <Button
          kind="pri"
          words="改好了"
          off={wrong ? '先填对名额' : same ? '还没有改' : undefined}
          busy={act.busy && '正在存'}
          onTap={() => void save()}
        />
      </Box>
    </Box>
  )
}
