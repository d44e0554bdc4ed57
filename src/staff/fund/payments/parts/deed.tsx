import type { cancel, hold } from '@domain/fund/desk-contract'
import type { Contract } from '@domain/kernel/contract'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { yuan } from '../../../../ui/money'
import { Note } from '../../../../ui/note'
import { Said } from '../../../parts/said'
import type { ActProps } from './payment'

interface DeedProps extends ActProps {
  readonly contract: Contract
  readonly words: string
  readonly onClose: () => void
}

/** A move that needs nothing but a second tap. */
export function SureDeed({ payment, as, contract, words, onClose, onDone }: DeedProps) {
  // Every such move takes the payment and nothing else.
  const act = useAct(contract as typeof cancel, { as })
  const go = async () => {
    if (await act.run({ disbursementId: payment.disbursementId })) onDone()
  }
  return (
    <Box className="col g12">
      <Note
        icon="coin"
        tone="amber"
      >{`${payment.title}，${yuan(payment.fen)} 元，付给${payment.payee}。核对好了再点。`}</Note>
      <FailureNote failure={act.failure} not="没有办成，账没有动" />
      <Box className="pair">
        <Button words="再看看" onTap={onClose} />
        <Button kind="pri" words={words} busy={act.busy && '正在办'} onTap={() => void go()} />
      </Box>
    </Box>
  )
}

/** A move that says why. */
export function ReasonDeed({
  payment,
  as,
  contract,
  words,
  max,
  onClose,
  onDone,
}: DeedProps & { readonly max: number }) {
  // Every such move takes the payment and a reason.
  const act = useAct(contract as typeof hold, { as })
  const say = async (reason: string) => {
    if (await act.run({ disbursementId: payment.disbursementId, reason })) onDone()
  }
  return (
    <Box className="col g12">
      <Said
        label="为什么（经手的人都看得到）"
        words={words}
        max={max}
        busy={act.busy}
        failure={act.failure}
        onSay={(reason) => void say(reason)}
      />
      <Button kind="text" words="不办了" onTap={onClose} />
    </Box>
  )
}
