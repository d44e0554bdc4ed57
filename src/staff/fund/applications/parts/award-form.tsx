import { useState } from 'react'
import { award, declineApplication } from '@domain/fund/call-contract'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { fenFrom } from '../../../../ui/fen-from'
import { yuan } from '../../../../ui/money'
import { TextField } from '../../../../ui/text-field'
import { Said } from '../../../parts/said'
import type { JudgeProps } from './application'

/** So much for this one, or nothing and why; an award is public before there is a contract. */
export function AwardForm({ application, as, onDone }: JudgeProps) {
  const { applicationId, fen: asked, scored, scoresNeeded } = application
  const [typed, setTyped] = useState((asked / 100).toFixed(2))
  const [declining, setDeclining] = useState(false)
  const give = useAct(award, { as })
  const decline = useAct(declineApplication, { as })
  const fen = fenFrom(typed)
  const lacks =
    scored < scoresNeeded
      ? '打分的专家还不够'
      : fen === undefined
        ? '先写多少钱'
        : fen > asked
          ? '比申报的多'
          : undefined
  const giveIt = async () => {
    if (fen !== undefined && (await give.run({ applicationId, fen }))) onDone()
  }
  const declineIt = async (reason: string) => {
    if (await decline.run({ applicationId, reason })) onDone()
  }
  if (declining)
    return (
      <Box className="col g12">
        <Said
          label="为什么没有入选（申报的人会看到）"
          words="不入选"
          busy={decline.busy}
          failure={decline.failure}
          onSay={(reason) => void declineIt(reason)}
        />
        <Button kind="text" words="再想想" onTap={() => setDeclining(false)} />
      </Box>
    )
  return (
    <Box className="col g12">
      <TextField label={`给多少（元，申报 ${yuan(asked)}）`} max={14} value={typed} onChange={setTyped} />
      <FailureNote failure={give.failure} not="没有定" />
      <Box className="pair">
        <Button words="不入选" onTap={() => setDeclining(true)} />
        <Button
          kind="pri"
          words="入选，开始公示"
          off={lacks}
          busy={give.busy && '正在定'}
          onTap={() => void giveIt()}
        />
      </Box>
    </Box>
  )
}
