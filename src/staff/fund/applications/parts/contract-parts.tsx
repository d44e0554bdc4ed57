import { useState } from 'react'
import { declineApplication, evaluateAward, signContract } from '@domain/fund/call-contract'
import type { Evaluation } from '@domain/fund/call-schemas'
import { requestDisbursement } from '@domain/fund/desk-contract'
import { EVALUATION_WORDS } from '@domain/fund/words'
import { serverNow } from '../../../../platform/clock'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { yuan } from '../../../../ui/money'
import { Note } from '../../../../ui/note'
import { Said } from '../../../parts/said'
import type { Application, JudgeProps } from './application'

type Instalment = NonNullable<Application['instalments']>[number]

const wordsOf = ({ number, fen, paid, disbursementId }: Instalment) =>
  `第 ${number} 期 ${yuan(fen)} 元，${paid ? '付了' : disbursementId === undefined ? '还没申请' : '正在办'}`

/** The instalment that can be asked for now, and the evaluation that stands before it. */
function nextOf({ instalments = [], evaluated }: Application): {
  next?: Instalment | undefined
  gate?: Evaluation | undefined
} {
  const next = instalments.find(({ paid, disbursementId }) => !paid && disbursementId === undefined)
  const running = instalments.some(({ paid, disbursementId }) => !paid && disbursementId !== undefined)
  const stage: Evaluation | undefined = next?.number === 2 ? 'mid' : next?.number === 3 ? 'final' : undefined
  const passed = stage === undefined || evaluated.some((one) => one.stage === stage && one.pass)
  return { next: running ? undefined : next, gate: running || passed ? undefined : stage }
}

function Evaluate({ application, as, onDone, stage }: JudgeProps & { readonly stage: Evaluation }) {
  const [pass, setPass] = useState<boolean>()
  const act = useAct(evaluateAward, { as })
  const { applicationId } = application
  const say = async (said: string) => {
    if (pass !== undefined && (await act.run({ applicationId, stage, pass, said }))) onDone()
  }
  if (pass === undefined)
    return (
      <Box className="pair">
        <Button words={`${EVALUATION_WORDS[stage]}没过`} onTap={() => setPass(false)} />
        <Button kind="pri" words={`${EVALUATION_WORDS[stage]}过了`} onTap={() => setPass(true)} />
      </Box>
    )
  return (
    <Said
      label="做得怎么样（申报的人会看到）"
      words={pass ? '过了，可以付下一期' : '没过，先不付'}
      busy={act.busy}
      failure={act.failure}
      onSay={(said) => void say(said)}
    />
  )
}

function AskInstalment({ application, as, onDone, next }: JudgeProps & { readonly next: Instalment }) {
  const act = useAct(requestDisbursement, { as })
  const { applicationId, earmarkId, title, applicant } = application
  const ask = async () => {
    const what = { earmarkId, fen: next.fen, title: `${title}第 ${next.number} 期`.slice(0, 40), photos: [] }
    const whom = { payeeKind: 'organisation' as const, payee: applicant }
    if (await act.run({ ...what, ...whom, instalment: { applicationId, number: next.number } })) onDone()
  }
  return (
    <>
      <FailureNote failure={act.failure} not="没有申请成" />
      <Button
        kind="pri"
        wide
        words={`申请付第 ${next.number} 期 ${yuan(next.fen)} 元`}
        busy={act.busy && '正在申请'}
        onTap={() => void ask()}
      />
    </>
  )
}

function Sign({ application, as, onDone }: JudgeProps) {
  const act = useAct(signContract, { as })
  const { applicationId, publicUntil = 0 } = application
  const sign = async () => {
    if (await act.run({ applicationId })) onDone()
  }
  return (
    <>
      <FailureNote failure={act.failure} not="没有签" />
      <Button
        kind="pri"
        wide
        words="公示满了，签协议"
        off={serverNow() > publicUntil ? undefined : '公示还没有满'}
        busy={act.busy && '正在记'}
        onTap={() => void sign()}
      />
    </>
  )
}

function Stop({ application: { applicationId, status }, as, onDone }: JudgeProps) {
  const [open, setOpen] = useState(false)
  const act = useAct(declineApplication, { as })
  const say = async (reason: string) => {
    if (await act.run({ applicationId, reason })) onDone()
  }
  if (!open)
    return (
      <Button
        small
        words={status === 'publicised' ? '公示有问题，不入选了' : '不做了，后面的不付'}
        onTap={() => setOpen(true)}
      />
    )
  return (
    <Said
      label="为什么停（申报的人会看到）"
      words="停下，没付的退回"
      busy={act.busy}
      failure={act.failure}
      onSay={(reason) => void say(reason)}
    />
  )
}

interface ContractPartsProps extends JudgeProps {
  /** Signs, evaluates, stops. */
  readonly runs: boolean
  /** Asks for payments. */
  readonly asks: boolean
}

/** From the award to the third instalment. */
export function ContractParts({ runs, asks, ...props }: ContractPartsProps) {
  const { status, instalments = [] } = props.application
  const { next, gate } = nextOf(props.application)
  return (
    <Box className="col g12">
      {instalments.map((one) => (
        <Box key={one.number}>{wordsOf(one)}</Box>
      ))}
      {runs && status === 'publicised' && <Sign {...props} />}
      {status === 'contracted' &&
        gate &&
        (runs ? <Evaluate {...props} stage={gate} /> : <Note icon="clock">{`等${EVALUATION_WORDS[gate]}`}</Note>)}
      {status === 'contracted' && asks && next && !gate && <AskInstalment {...props} next={next} />}
      {runs && <Stop {...props} />}
    </Box>
  )
}
