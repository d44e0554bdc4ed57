import { useState } from 'react'
import type { InputFor } from '@domain/kernel/contract'
import { statusAfter } from '@domain/kernel/lifecycle'
import { setUnitStatus } from '@domain/org/contract'
import { OPEN_WORK, UNIT_LIFECYCLE, type UnitMove, type UnitStatus as Status } from '@domain/org/states'
import { OPEN_WORK_WORDS } from '@domain/org/words'
import { Refused, type Failure } from '../../../../platform/failures'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { Sheet } from '../../../../ui/sheet'

type Move = InputFor<typeof setUnitStatus>['move']

const MOVES: ReadonlyArray<{ move: Move; words: string; then: string }> = [
  { move: 'open', words: '开通单位', then: '开通以后大家都找得到，下面可以放别的单位。' },
  { move: 'suspend', words: '暂停单位', then: '暂停以后不能再放出时间，以后可以恢复。' },
  { move: 'resume', words: '恢复单位', then: '恢复以后照常办事。' },
  { move: 'dissolve', words: '撤销单位', then: '撤销以后不能恢复，历史还能查到。' },
]

interface UnitStatusProps {
  readonly unitId: string
  readonly status: Status
  readonly as: string
  readonly onDone: () => void
}

/** What is still under way, as the refusal names it. */
function openOf(failure: Failure | undefined): readonly string[] {
  if (!(failure instanceof Refused) || failure.code !== 'WORK_OPEN') return []
  const named: unknown = failure.details && 'open' in failure.details ? failure.details['open'] : []
  const open: readonly unknown[] = Array.isArray(named) ? named : []
  return OPEN_WORK.filter((kind) => open.includes(kind)).map((kind) => OPEN_WORK_WORDS[kind])
}

/** Suspends, resumes or dissolves; says first what follows. */
export function UnitStatus({ unitId, status, as, onDone }: UnitStatusProps) {
  const [asking, setAsking] = useState<(typeof MOVES)[number]>()
  const act = useAct(setUnitStatus, { as })
  const may = MOVES.filter(({ move }) => statusAfter<Status, UnitMove>(UNIT_LIFECYCLE, status, move))
  const close = () => setAsking(undefined)
  const set = async (move: Move) => {
    if (!(await act.run({ unitId, move }))) return
    close()
    onDone()
  }
  return (
    <Box className="col g8">
      {may.map((one) => (
        <Button key={one.move} words={one.words} onTap={() => setAsking(one)} />
      ))}
      {asking && (
        <Sheet title={asking.words} onClose={close}>
          <Box>{asking.then}</Box>
          <FailureNote failure={act.failure} not="没有改" />
          {openOf(act.failure).map((words) => (
            <Box key={words} className="sub">
              {words}
            </Box>
          ))}
          <Box className="pair">
            <Button words="先不" onTap={close} />
            <Button kind="pri" words={asking.words} busy={act.busy && '正在改'} onTap={() => void set(asking.move)} />
          </Box>
        </Sheet>
      )}
    </Box>
  )
}
