import { useState } from 'react'
import { saveTeam } from '@domain/volunteering/team-contract'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { SwitchRow } from '../../../../ui/switch-row'
import { TextField } from '../../../../ui/text-field'
import type { Team } from './team'

interface TeamFormProps {
  readonly as: string
  /** The team that is changed; absent for a new one. */
  readonly before: Team | undefined
  readonly onClose: () => void
  readonly onDone: () => void
}

const EMPTY = { name: '', purpose: '', asks: true }

/** What a team says of itself; who forms it leads it. */
export function TeamForm({ as, before, onClose, onDone }: TeamFormProps) {
  const [fields, setFields] = useState(
    before ? { name: before.name, purpose: before.purpose, asks: before.asks } : EMPTY,
  )
  const act = useAct(saveTeam, { as })
  const [name, purpose] = [fields.name.trim(), fields.purpose.trim()]
  const lacks = name === '' ? '先写队名' : purpose === '' ? '先写做什么' : undefined
  const save = async () => {
    const known = before ? { teamId: before.teamId } : {}
    if (await act.run({ ...known, ...fields, name, purpose })) onDone()
  }
  return (
    <Box className="col g24">
      <TextField label="队名" max={20} value={fields.name} onChange={(next) => setFields({ ...fields, name: next })} />
      <TextField
        tall
        label="做什么、为谁、什么时候"
        max={200}
        value={fields.purpose}
        onChange={(next) => setFields({ ...fields, purpose: next })}
      />
      <SwitchRow
        icon="eye"
        title="加入要队长同意"
        sub="关掉以后，谁都可以直接加入"
        on={fields.asks}
        onChange={(asks) => setFields({ ...fields, asks })}
      />
      {!before && <Box className="sub">您就是队长，以后可以换人。</Box>}
      <FailureNote failure={act.failure} not="没有存下" />
      <Box className="pair">
        <Button words="不建了" onTap={onClose} />
        <Button
          kind="pri"
          words={before ? '存下' : '建队'}
          off={lacks}
          busy={act.busy && '正在存'}
          onTap={() => void save()}
        />
      </Box>
    </Box>
  )
}
