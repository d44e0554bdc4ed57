import { PURPOSES, type Purpose } from '@domain/kernel/purposes'
import { recordAssessment } from '@domain/privacy/contract'
import { PURPOSE_WORDS } from '@domain/privacy/words'
import { useAct } from '../../../../platform/use-act'
import { useDraft } from '../../../../platform/use-draft'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { SelectField } from '../../../../ui/select-field'
import { TextField } from '../../../../ui/text-field'
import { CONCLUSION_WORDS } from './conclusion-words'

type Conclusion = keyof typeof CONCLUSION_WORDS

interface Fields {
  readonly purpose: Purpose
  readonly title: string
  readonly lawful: string
  readonly impact: string
  readonly measures: string
  readonly conclusion: Conclusion
}
const NOTHING: Fields = {
  purpose: 'ordering',
  title: '',
  lawful: '',
  impact: '',
  measures: '',
  conclusion: 'acceptable',
}
const PURPOSE_CHOICES = PURPOSES.map((value) => ({ value, words: PURPOSE_WORDS[value] }))
const CONCLUSIONS = (['acceptable', 'with_conditions', 'not_acceptable'] as const).map((value) => ({
  value,
  words: CONCLUSION_WORDS[value],
}))

interface AssessmentFormProps {
  readonly as: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** A new assessment; kept half-written until it is recorded. */
export function AssessmentForm({ as, onDone, onClose }: AssessmentFormProps) {
  const { fields, change, requestId, done } = useDraft('assessment', NOTHING)
  const act = useAct(recordAssessment, { as, requestId })
  const full = [fields.title, fields.lawful, fields.impact, fields.measures].every((text) => text.trim() !== '')
  const record = async () => {
    if (!(await act.run(fields))) return
    done()
    onDone()
  }
  return (
    <Box className="card col g12">
      <SelectField
        label="用在哪里"
        choices={PURPOSE_CHOICES}
        value={fields.purpose}
        onChange={(purpose) => change({ purpose })}
      />
      <TextField label="评估什么" max={60} value={fields.title} onChange={(title) => change({ title })} />
      <TextField
        tall
        label="是否合法、必要"
        max={2000}
        value={fields.lawful}
        onChange={(lawful) => change({ lawful })}
      />
      <TextField
        tall
        label="对人有什么影响"
        max={2000}
        value={fields.impact}
        onChange={(impact) => change({ impact })}
      />
      <TextField
        tall
        label="怎么保护"
        max={2000}
        value={fields.measures}
        onChange={(measures) => change({ measures })}
      />
      <SelectField
        label="结论"
        choices={CONCLUSIONS}
        value={fields.conclusion}
        onChange={(conclusion) => change({ conclusion })}
      />
      <FailureNote failure={act.failure} not="没有登记" />
      <Box className="pair">
        <Button words="先不登记" onTap={onClose} />
        <Button
          kind="pri"
          words="登记"
          off={full ? undefined : '先写完'}
          busy={act.busy && '正在登记'}
          onTap={() => void record()}
        />
      </Box>
    </Box>
  )
}
