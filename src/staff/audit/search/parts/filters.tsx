import { useState } from 'react'
import type { search } from '@domain/audit/contract'
import type { InputFor } from '@domain/kernel/contract'
import { addDays, startOfDay } from '@domain/kernel/calendar'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { DateField } from '../../../../ui/date-field'
import { TextField } from '../../../../ui/text-field'
import './filters.scss'

export type Wanted = Omit<InputFor<typeof search>, 'after' | 'limit'>

const ACTION = /^[a-zA-Z]{1,40}\.[a-zA-Z]{1,40}$/
const NOTHING = { subjectId: '', actor: '', action: '', from: '', to: '' }

function wantedOf({ subjectId, actor, action, from, to }: typeof NOTHING): Wanted {
  return {
    ...(subjectId.trim() ? { subjectId: subjectId.trim() } : {}),
    ...(actor.trim() ? { actor: actor.trim() } : {}),
    ...(ACTION.test(action.trim()) ? { action: action.trim() } : {}),
    ...(from ? { from: startOfDay(from) } : {}),
    ...(to ? { to: startOfDay(addDays(to, 1)) - 1 } : {}),
  }
}

/** Conditions; nothing is asked before the button is tapped, because every search is put on record. */
export function Filters({ onAsk }: { readonly onAsk: (wanted: Wanted) => void }) {
  const [fields, setFields] = useState(NOTHING)
  const change = (part: Partial<typeof NOTHING>) => setFields({ ...fields, ...part })
  const action = fields.action.trim()
  const wrong = action && !ACTION.test(action) ? '要写成 ordering.placeOrder 这样' : undefined
  return (
    <Box className="col g8">
      <Box className="filters">
        <TextField label="对象编号" max={64} value={fields.subjectId} onChange={(subjectId) => change({ subjectId })} />
        <TextField label="谁（账号编号）" max={64} value={fields.actor} onChange={(actor) => change({ actor })} />
        <TextField
          label="动作"
          max={81}
          value={fields.action}
          wrong={wrong}
          onChange={(next) => change({ action: next })}
        />
        <DateField label="从" value={fields.from} onChange={(from) => change({ from })} />
        <DateField label="到" value={fields.to} onChange={(to) => change({ to })} />
      </Box>
      <Button words="查" off={wrong && '先改动作'} onTap={() => onAsk(wantedOf(fields))} />
    </Box>
  )
}
