import { screenApplication } from '@domain/fund/call-contract'
import { useAct } from '../../../../platform/use-act'
import { Verdict } from '../../../parts/verdict'
import type { JudgeProps } from './application'

/** Formal check: papers complete, and an applicant of a kind that was called. */
export function ScreenForm({ application: { applicationId }, as, onDone }: JudgeProps) {
  const act = useAct(screenApplication, { as })
  const screen = async (pass: boolean, reason?: string) => {
    if (await act.run({ applicationId, pass, ...(reason === undefined ? {} : { reason }) })) onDone()
  }
  return (
    <Verdict
      yes="材料齐了，送评审"
      no="不符合"
      reads="申报的人"
      busy={act.busy}
      failure={act.failure}
      onYes={() => void screen(true)}
      onNo={(reason) => void screen(false, reason)}
    />
  )
}
