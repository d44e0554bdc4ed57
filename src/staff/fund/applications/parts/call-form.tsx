import { useState } from 'react'
import { openCall } from '@domain/fund/call-contract'
import { APPLICANT_KINDS } from '@domain/fund/call-schemas'
import { addDays, instantOf, shanghaiDate } from '@domain/kernel/calendar'
import { MONEY_SOURCES, MONEY_SOURCE_WORDS, type MoneySource } from '@domain/kernel/money-sources'
import { serverNow } from '../../../../platform/clock'
import type { ActingPost } from '../../../../platform/session'
import { useAct } from '../../../../platform/use-act'
import { useDraft } from '../../../../platform/use-draft'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { DateField } from '../../../../ui/date-field'
import { FailureNote } from '../../../../ui/failure-note'
import { fenFrom } from '../../../../ui/fen-from'
import { Note } from '../../../../ui/note'
import { SelectField } from '../../../../ui/select-field'
import { TextField } from '../../../../ui/text-field'
import { UnitChoice, type ChosenUnit } from '../../../parts/unit-choice'

const DAYS = 30
const END_OF_DAY = 17 * 60
const SOURCES = MONEY_SOURCES.map((value) => ({ value, words: MONEY_SOURCE_WORDS[value] }))

interface Fields {
  readonly title: string
  readonly text: string
  readonly source: MoneySource
  readonly budget: string
  readonly most: string
  readonly day: string
}

interface CallFormProps {
  readonly post: ActingPost
  readonly onClose: () => void
  readonly onDone: () => void
}

/** What is looked for, for how much, until when; its money is set aside in the same moment. */
export function CallForm({ post, onClose, onDone }: CallFormProps) {
  const today = shanghaiDate(serverNow())
  const empty: Fields = { title: '', text: '', source: 'fiscal', budget: '', most: '', day: addDays(today, DAYS) }
  const { fields, change, requestId, done } = useDraft('venture-call', empty)
  const [unit, setUnit] = useState<ChosenUnit>()
  const act = useAct(openCall, { as: post.assignmentId, requestId })
  const [budgetFen, mostFen] = [fenFrom(fields.budget), fenFrom(fields.most)]
  const lacks = !unit
    ? '先选社区'
    : !fields.title.trim() || !fields.text.trim()
      ? '先写要什么'
      : budgetFen === undefined || mostFen === undefined
        ? '先写多少钱'
        : undefined
  const send = async () => {
    if (!unit || budgetFen === undefined || mostFen === undefined) return
    const opened = await act.run({
      ...{ unitId: unit.unitId, year: Number(today.slice(0, 4)), source: fields.source, title: fields.title.trim() },
      ...{ text: fields.text.trim(), budgetFen, mostFen, kinds: [...APPLICANT_KINDS] },
      applyBy: instantOf(fields.day, END_OF_DAY),
    })
    if (!opened) return
    done()
    onDone()
  }
  return (
    <Box className="col g24">
      <UnitChoice label="用哪个社区的钱" chosen={unit} onChoose={setUnit} />
      <SelectField
        label="哪一种来源"
        choices={SOURCES}
        value={fields.source}
        onChange={(source) => change({ source })}
      />
      <TextField label="叫什么" max={40} value={fields.title} onChange={(title) => change({ title })} />
      <TextField tall label="要做什么、谁可以报" max={800} value={fields.text} onChange={(text) => change({ text })} />
      <TextField label="一共多少钱（元）" max={14} value={fields.budget} onChange={(budget) => change({ budget })} />
      <TextField label="单个最多多少（元）" max={14} value={fields.most} onChange={(most) => change({ most })} />
      <DateField label="申报到哪天（17:00 截止）" value={fields.day} onChange={(day) => change({ day })} />
      <Note icon="coin">一发布就把钱留出来，没用完的结束时退回。</Note>
      <FailureNote failure={act.failure} not="没有发布，账没有动" />
      <Box className="pair">
        <Button words="先不发" onTap={onClose} />
        <Button kind="pri" words="发布" off={lacks} busy={act.busy && '正在发布'} onTap={() => void send()} />
      </Box>
    </Box>
  )
}
