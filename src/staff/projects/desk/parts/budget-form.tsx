import { useState } from 'react'
import { draftBudget, requestChange } from '@domain/projects/desk-contract'
import type { MoneySource, ProjectClass } from '@domain/projects/schemas'
import { PROJECT_CLASS_WORDS } from '@domain/projects/words'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { DateField } from '../../../../ui/date-field'
import { FailureNote } from '../../../../ui/failure-note'
import { Note } from '../../../../ui/note'
import { SelectField } from '../../../../ui/select-field'
import { SwitchRow } from '../../../../ui/switch-row'
import { TextField } from '../../../../ui/text-field'
import { typedFen } from './fen-of'
import { moneyOf, SourcesField, type Typed } from './sources-field'
import type { FormProps, Project } from './task'

const CLASSES = Object.entries(PROJECT_CLASS_WORDS).map(([value, words]) => ({ value: value as ProjectClass, words }))
const MOST_STEPS = 12

/** What stands in the fields for a project that has a budget already. */
function typedOf({ sourceLines = [] }: Project): Typed {
  const of = (source: MoneySource) => typedFen(sourceLines.find((line) => line.source === source)?.fen)
  return { fiscal: of('fiscal'), party_dues: of('party_dues'), social: of('social'), own: of('own') }
}

interface Step {
  readonly text: string
  readonly due: string
}

function PlanField({
  steps,
  onChange,
}: {
  readonly steps: readonly Step[]
  readonly onChange: (next: Step[]) => void
}) {
  const change = (at: number, part: Partial<Step>) =>
    onChange(steps.map((step, nth) => (nth === at ? { ...step, ...part } : step)))
  return (
    <Box className="col g12">
      {steps.map((step, at) => (
        <Box key={at} className="col g8">
          <TextField label={`第 ${at + 1} 步`} max={40} value={step.text} onChange={(text) => change(at, { text })} />
          <DateField label={`第 ${at + 1} 步到哪天`} value={step.due} onChange={(due) => change(at, { due })} />
        </Box>
      ))}
      {steps.length < MOST_STEPS && (
        <Button small icon="plus" words="加一步" onTap={() => onChange([...steps, { text: '', due: '' }])} />
      )}
    </Box>
  )
}

/** Class, money by source, who gains, and the plan with its days. */
export function BudgetForm({ project, as, onDone }: FormProps) {
  const [of, setOf] = useState<ProjectClass>(project.class ?? 'engineering')
  const [typed, setTyped] = useState(() => typedOf(project))
  const [people, setPeople] = useState(String(project.beneficiaries ?? ''))
  const known = project.plan.map(({ text, due = '' }) => ({ text, due }))
  const [steps, setSteps] = useState<Step[]>(known.length > 0 ? known : [{ text: '', due: '' }])
  const act = useAct(draftBudget, { as })
  const money = moneyOf(typed)
  const beneficiaries = Number(people)
  const plan = steps.filter(({ text, due }) => text.trim() !== '' && due !== '')
  const off = !money
    ? '先写钱从哪来'
    : !(Number.isInteger(beneficiaries) && beneficiaries > 0)
      ? '写多少人用得上'
      : plan.length === 0
        ? '写一步计划和日期'
        : undefined
  const send = async () => {
    if (!money) return
    const { projectId } = project
    if (await act.run({ projectId, class: of, ...money, beneficiaries, plan })) onDone()
  }
  return (
    <Box className="col g12">
      <SelectField label="哪一类" choices={CLASSES} value={of} onChange={setOf} />
      <SourcesField typed={typed} onChange={setTyped} />
      <TextField kind="number" label="大约多少人用得上" max={8} value={people} onChange={setPeople} />
      <PlanField steps={steps} onChange={setSteps} />
      <FailureNote failure={act.failure} not="预算没有交上去" />
      <Button kind="pri" wide words="交镇里审核" off={off} busy={act.busy && '正在交'} onTap={() => void send()} />
    </Box>
  )
}

/** A change of what was promised; the rule says at once whether the town has to agree. */
export function ChangeForm({ project, as, onDone }: FormProps) {
  const [text, setText] = useState('')
  const [percent, setPercent] = useState('0')
  const [withMoney, setWithMoney] = useState(false)
  const [typed, setTyped] = useState(() => typedOf(project))
  const act = useAct(requestChange, { as })
  const share = Number(percent)
  const money = withMoney ? moneyOf(typed) : undefined
  const off =
    text.trim() === ''
      ? '先写改什么'
      : !(Number.isInteger(share) && share >= 0 && share <= 100)
        ? '比例写 0 到 100'
        : withMoney && !money
          ? '先写钱从哪来'
          : undefined
  const send = async () => {
    const input = { projectId: project.projectId, text: text.trim(), scopeBp: share * 100 }
    if (await act.run({ ...input, ...(money ? { money } : {}) })) onDone()
  }
  return (
    <Box className="col g12">
      <TextField tall label="改什么、为什么（大家都看得到）" max={300} value={text} onChange={setText} />
      <TextField kind="number" label="内容改了百分之几" max={3} value={percent} onChange={setPercent} />
      <SwitchRow icon="coin" title="钱也要改" sub="哪个来源多一分都要镇里批" on={withMoney} onChange={setWithMoney} />
      {withMoney && <SourcesField typed={typed} onChange={setTyped} />}
      <Note icon="info">改动大，或者要多用钱，等镇里审批；别的马上算数，也会公开。</Note>
      <FailureNote failure={act.failure} not="变更没有交上去" />
      <Button kind="pri" wide words="交上去" off={off} busy={act.busy && '正在交'} onTap={() => void send()} />
    </Box>
  )
}
