import { useState } from 'react'
import { appropriate } from '@domain/fund/desk-contract'
import { shanghaiDate } from '@domain/kernel/calendar'
import { MONEY_SOURCES, MONEY_SOURCE_WORDS, type MoneySource } from '@domain/kernel/money-sources'
import { serverNow } from '../../../../platform/clock'
import { useAct } from '../../../../platform/use-act'
import { useDraft } from '../../../../platform/use-draft'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { fenFrom } from '../../../../ui/fen-from'
import { Note } from '../../../../ui/note'
import { SelectField } from '../../../../ui/select-field'
import { TextField } from '../../../../ui/text-field'
import { UnitChoice, type ChosenUnit } from '../../../parts/unit-choice'

interface Fields {
  readonly source: MoneySource
  readonly yuan: string
  readonly title: string
}

const EMPTY: Fields = { source: 'fiscal', yuan: '', title: '' }
const SOURCES = MONEY_SOURCES.map((value) => ({ value, words: MONEY_SOURCE_WORDS[value] }))

interface GiftFormProps {
  readonly as: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Money for a community's present year; it counts once a second person has seen it arrive. */
export function GiftForm({ as, onClose, onDone }: GiftFormProps) {
  const { fields, change, requestId, done } = useDraft('appropriation', EMPTY)
  const [unit, setUnit] = useState<ChosenUnit>()
  const act = useAct(appropriate, { as, requestId })
  const fen = fenFrom(fields.yuan)
  const title = fields.title.trim()
  const lacks = !unit ? '先选社区' : fen === undefined ? '先写多少钱' : title === '' ? '先写说明' : undefined
  const send = async () => {
    if (!unit || fen === undefined) return
    const year = Number(shanghaiDate(serverNow()).slice(0, 4))
    if (!(await act.run({ unitId: unit.unitId, year, source: fields.source, fen, title }))) return
    done()
    onDone()
  }
  return (
    <Box className="col g24">
      <UnitChoice label="给哪个社区" chosen={unit} onChoose={setUnit} />
      <SelectField
        label="哪一种来源"
        choices={SOURCES}
        value={fields.source}
        onChange={(source) => change({ source })}
      />
      <TextField label="多少钱（元）" max={14} value={fields.yuan} onChange={(next) => change({ yuan: next })} />
      <TextField
        label="说明（公开，不写人名）"
        hint="比如：为民服务专项经费"
        max={40}
        value={fields.title}
        onChange={(next) => change({ title: next })}
      />
      <Note icon="people">财政的钱按市、镇的比例分开记。另一位复核到账以后才进账本。</Note>
      <FailureNote failure={act.failure} not="没有登记，账没有动" />
      <Box className="pair">
        <Button words="先不登记" onTap={onClose} />
        <Button kind="pri" words="登记" off={lacks} busy={act.busy && '正在登记'} onTap={() => void send()} />
      </Box>
    </Box>
  )
}
