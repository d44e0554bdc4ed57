import { useState } from 'react'
import { donate } from '@domain/points/contract'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Sheet } from '../../../ui/sheet'
import { TextField } from '../../../ui/text-field'

interface DonateSheetProps {
  readonly balance: number
  readonly onClose: () => void
  readonly onDone: () => void
}

function wrongWith(typed: string, balance: number): string | undefined {
  if (typed === '') return undefined
  const points = Number(typed)
  if (!Number.isInteger(points) || points < 1) return '写 1 以上的整数'
  return points > balance ? `最多 ${balance} 分，现在写的是 ${points} 分` : undefined
}

/** How many points to give away, and that they do not come back. */
export function DonateSheet({ balance, onClose, onDone }: DonateSheetProps) {
  const [typed, setTyped] = useState('')
  const act = useAct(donate)
  const wrong = wrongWith(typed, balance)
  const give = async () => {
    if (await act.run({ points: Number(typed) })) onDone()
  }
  return (
    <Sheet title="捐给大家的事" onClose={onClose}>
      <Box>捐出的积分进社区公益积分，给社区的项目用，不能再拿回来。</Box>
      <TextField kind="number" label="捐多少分" max={6} value={typed} wrong={wrong} onChange={setTyped} />
      <FailureNote failure={act.failure} not="没有捐出，积分没有动" />
      <Box className="pair">
        <Button words="先不捐" onTap={onClose} />
        <Button
          kind="pri"
          words={typed === '' ? '捐出' : `捐 ${typed} 分`}
          busy={act.busy && '正在捐'}
          off={typed === '' || wrong ? '先写多少分' : undefined}
          onTap={() => void give()}
        />
      </Box>
    </Sheet>
  )
}
