import { useState } from 'react'
import { handOver } from '@domain/identity/post-contract'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { TextField } from '../../../../ui/text-field'
import { Said } from '../../../parts/said'

interface HandOverProps {
  readonly assignmentId: string
  readonly as: string
  readonly onDone: () => void
}

/** The same post for a successor; open work lies at the unit and is there for them at once. */
export function HandOver({ assignmentId, as, onDone }: HandOverProps) {
  const [phone, setPhone] = useState('')
  const act = useAct(handOver, { as })
  const hand = async (reason: string) => {
    if (await act.run({ assignmentId, phone: phone.trim(), reason })) onDone()
  }
  return (
    <Box className="col g12">
      <TextField
        kind="tel"
        label="接手的人的手机号"
        max={11}
        value={phone}
        wrong={phone && phone.trim().length !== 11 ? `手机号要 11 位，现在是 ${phone.trim().length} 位` : undefined}
        onChange={setPhone}
      />
      <Said
        label="为什么交接"
        words="交接"
        busy={act.busy}
        failure={act.failure}
        onSay={(reason) => void hand(reason)}
      />
    </Box>
  )
}
