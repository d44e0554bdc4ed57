import { useState } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import { decidePoints, proposeReversal, type listPointChanges } from '@domain/points/desk-contract'
import { CHANGE_WORDS, POINT_CHANGE_WORDS } from '@domain/points/words'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { Note } from '../../../../ui/note'
import { stamp } from '../../../../ui/when'
import { Facts } from '../../../parts/facts'
import { Said } from '../../../parts/said'

interface ChangeOneProps {
  readonly change: OutputOf<typeof listPointChanges>['items'][number]
  readonly as: string
  readonly onDone: () => void
}

/** One movement by hand: a second person decides it; what was given by mistake is taken back by a line of its own. */
export function ChangeOne({ change, as, onDone }: ChangeOneProps) {
  const { pointChangeId, kind, points, status, mine } = change
  const decide = useAct(decidePoints, { as })
  const reverse = useAct(proposeReversal, { as })
  const [reversing, setReversing] = useState(false)
  const decideIt = async (approve: boolean) => {
    if (await decide.run({ pointChangeId, approve })) onDone()
  }
  const reverseIt = async (reason: string) => {
    if (await reverse.run({ pointChangeId, reason })) onDone()
  }
  return (
    <Box className="col g12">
      <Facts
        rows={[
          ['谁', change.personName],
          ['多少', `${kind === 'award' ? '+' : '−'}${points} 分`],
          ['哪一种', POINT_CHANGE_WORDS[kind]],
          ['为什么', change.reason],
          ['登记', `${change.makerName}，${stamp(change.at)}`],
          ['复核', change.checkerName],
          ['状态', CHANGE_WORDS[status]],
        ]}
      />
      <FailureNote failure={decide.failure} not="没有复核，积分没有动" />
      {status === 'proposed' && mine && <Note icon="people">您登记的，要请另一位同事复核。</Note>}
      {status === 'proposed' && !mine && (
        <Box className="pair">
          <Button words="不同意" onTap={() => void decideIt(false)} />
          <Button kind="pri" words="同意" busy={decide.busy && '正在复核'} onTap={() => void decideIt(true)} />
        </Box>
      )}
      {kind === 'award' && status === 'approved' && !reversing && (
        <Button words="加错了，冲正" onTap={() => setReversing(true)} />
      )}
      {reversing && (
        <Said
          label="为什么冲正（对方在明细里看到，另一位同事复核）"
          words="登记冲正"
          max={40}
          busy={reverse.busy}
          failure={reverse.failure}
          onSay={(reason) => void reverseIt(reason)}
        />
      )}
    </Box>
  )
}
