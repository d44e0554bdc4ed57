import { useState } from 'react'
import { MOST_OPTIONS, QUESTION_KINDS, type Question } from '@domain/volunteering/schemas'
import { QUESTION_KIND_WORDS } from '@domain/volunteering/words'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { Segment } from '../../../../ui/segment'
import { SwitchRow } from '../../../../ui/switch-row'
import { TextField } from '../../../../ui/text-field'
import { PlaceKeys } from './place-keys'
import { changedAt, moved, without, withKind, withOption } from './questions'

const KINDS = QUESTION_KINDS.map((value) => ({ value, words: QUESTION_KIND_WORDS[value] }))
const FEWEST_OPTIONS = 2

interface OptionsProps {
  /** The question's number, as it is named. */
  readonly name: string
  readonly options: readonly string[]
  readonly onChange: (options: string[]) => void
}

/** The options of a choice: written, moved, taken away, one more added. */
function Options({ name, options, onChange }: OptionsProps) {
  return (
    <Box className="col g8" label={`${name}的选项`} group>
      {options.map((option, at) => (
        <Box key={at} className="row tight option-line">
          <TextField
            bare
            max={20}
            label={`${name}选项 ${at + 1}`}
            hint={`选项 ${at + 1}`}
            value={option}
            onChange={(next) => onChange(changedAt(options, at, next))}
          />
          <PlaceKeys
            name={`选项 ${at + 1}`}
            first={at === 0}
            last={at === options.length - 1}
            onMove={(by) => onChange(moved(options, at, by))}
            onRemove={options.length > FEWEST_OPTIONS ? () => onChange(without(options, at)) : undefined}
          />
        </Box>
      ))}
      {options.length < MOST_OPTIONS && (
        <Button small kind="text" icon="plus" words="加一个选项" onTap={() => onChange(withOption(options))} />
      )}
    </Box>
  )
}

interface QuestionCardProps {
  readonly question: Question
  /** Its number, from 1, of so many. */
  readonly nth: number
  readonly count: number
  readonly onChange: (question: Question) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** One question of the own form: its words, how it is answered, its options, whether it must be. */
export function QuestionCard({ question: one, nth, count, onChange, onMove, onRemove }: QuestionCardProps) {
  const [leaving, setLeaving] = useState(false)
  const name = `第 ${nth} 题`
  const { question, kind, options, required } = one
  const begun = [question, ...options].some((words) => words.trim() !== '')
  return (
    <Box as="section" className="well col g12" label={name}>
      <Box className="row apart">
        <Box as="h3" className="t">
          {name}
        </Box>
        <PlaceKeys
          name={name}
          first={nth === 1}
          last={nth === count}
          onMove={onMove}
          onRemove={begun ? () => setLeaving(true) : onRemove}
        />
      </Box>
      {leaving && (
        <Box className="pair">
          <Button small words="留着" onTap={() => setLeaving(false)} />
          <Button small words={`去掉${name}`} onTap={onRemove} />
        </Box>
      )}
      <TextField
        bare
        max={40}
        label={`${name}问什么`}
        hint="问什么"
        value={question}
        onChange={(next) => onChange({ ...one, question: next })}
      />
      <Segment
        label={`${name}怎么答`}
        choices={KINDS}
        chosen={kind}
        onChoose={(next) => onChange(withKind(one, next))}
      />
      {kind !== 'text' && (
        <Options name={name} options={options} onChange={(next) => onChange({ ...one, options: next })} />
      )}
      <SwitchRow
        icon="flag"
        title={`${name}一定要答`}
        on={required}
        onChange={(next) => onChange({ ...one, required: next })}
      />
    </Box>
  )
}
