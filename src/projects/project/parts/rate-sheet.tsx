import { useState } from 'react'
import { rate } from '@domain/projects/contract'
import { needsConsent } from '../../../platform/failures'
import { ConsentSheet } from '../../../ui/consent-sheet'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Pick } from '../../../ui/pick'
import { Sheet } from '../../../ui/sheet'

const STARS = [
  [5, '很满意'],
  [4, '满意'],
  [3, '一般'],
  [2, '不太满意'],
  [1, '不满意'],
] as const

interface RateSheetProps {
  readonly projectId: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** 打分: once for each person; it counts in the year-end score. */
export function RateSheet({ projectId, onClose, onDone }: RateSheetProps) {
  const [stars, setStars] = useState<number>()
  const act = useAct(rate)
  const send = async () => {
    if (stars !== undefined && (await act.run({ projectId, stars }))) onDone()
  }
  if (needsConsent(act.failure))
    return <ConsentSheet purpose="projects" onClose={act.clear} onAgreed={() => void send()} />
  return (
    <Sheet title="办得怎么样" onClose={onClose}>
      <Box className="col g8" label="打几星" group>
        {STARS.map(([value, words]) => (
          <Pick key={value} title={words} sub={`${value} 星`} chosen={stars === value} onTap={() => setStars(value)} />
        ))}
      </Box>
      <Box className="sub">一个人打一次，打了不能改。算进年底考评。</Box>
      <FailureNote failure={act.failure} not="没有打上分" />
      <Box className="pair">
        <Button words="再想想" onTap={onClose} />
        <Button
          kind="pri"
          words="打分"
          off={stars === undefined ? '先选几星' : undefined}
          busy={act.busy && '正在打分'}
          onTap={() => void send()}
        />
      </Box>
    </Sheet>
  )
}
