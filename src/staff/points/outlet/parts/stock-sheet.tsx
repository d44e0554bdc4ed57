import { useState } from 'react'
import { proposeStock } from '@domain/points/desk-contract'
import { decideQuantity } from '@domain/points/rules'
import { STOCK_CHANGE_WORDS } from '@domain/points/words'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { Segment } from '../../../../ui/segment'
import { Sheet } from '../../../../ui/sheet'
import { TextField } from '../../../../ui/text-field'
import type { Shelf } from './shelf'

const KINDS = [
  { value: 'receipt', words: STOCK_CHANGE_WORDS.receipt },
  { value: 'adjustment', words: STOCK_CHANGE_WORDS.adjustment },
] as const

type Kind = (typeof KINDS)[number]['value']

interface StockSheetProps {
  readonly shelf: Shelf
  readonly as: string
  readonly onClose: () => void
}

/** Says what came, or by how much a count differs; a second person agrees before it counts. */
export function StockSheet({ shelf, as, onClose }: StockSheetProps) {
  const [kind, setKind] = useState<Kind>('receipt')
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const act = useAct(proposeStock, { as })
  const { rewardId, outletId, rewardName, left } = shelf
  const whole = /^-?\d{1,4}$/.test(typed)
  const lacks = !whole || !decideQuantity(kind, Number(typed)).ok ? '先写数量' : reason === '' ? '先写原因' : undefined
  const send = async () => {
    if (await act.run({ rewardId, outletId, kind, change: Number(typed), reason })) onClose()
  }
  return (
    <Sheet title={`${rewardName} 余 ${left} 件`} onClose={onClose}>
      <Segment label="登记什么" choices={KINDS} chosen={kind} onChoose={setKind} />
      <TextField
        label={kind === 'receipt' ? '来了多少件' : '多了或少了多少件，少了写 -2 这样'}
        max={5}
        value={typed}
        onChange={setTyped}
      />
      <TextField label="原因" max={100} value={reason} onChange={setReason} />
      <Box className="sub">另一位同事复核以后才算数。</Box>
      <FailureNote failure={act.failure} not="没有登记，库存没有变" />
      <Box className="pair">
        <Button words="不登记" onTap={onClose} />
        <Button kind="pri" words="登记" busy={act.busy && '正在登记'} off={lacks} onTap={() => void send()} />
      </Box>
    </Sheet>
  )
}
