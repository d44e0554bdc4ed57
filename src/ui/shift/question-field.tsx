import type { Question } from '@domain/volunteering/words'
import { OptionRows } from '../option-rows'
import { TextField } from '../text-field'

interface QuestionFieldProps {
  readonly question: Question
  /** Its number among several; absent for the only one. */
  readonly nth?: number | undefined
  /** The words, or the options chosen. */
  readonly given: readonly string[]
  readonly wrong?: string | undefined
  readonly onChange: (given: readonly string[]) => void
}

function labelOf({ question, kind, required }: Question, nth: number | undefined): string {
  const asides = [kind === 'choices' ? '可以选几个' : '', required ? '' : '可以不填'].filter(Boolean)
  const words = asides.length === 0 ? question : `${question}（${asides.join('，')}）`
  return nth === undefined ? words : `${nth}. ${words}`
}

/** One question of an activity's own form, as it is answered by who signs up. */
export function QuestionField({ question, nth, given, wrong, onChange }: QuestionFieldProps) {
  const label = labelOf(question, nth)
  if (question.kind === 'text') {
    const [words = ''] = given
    return <TextField label={label} max={200} value={words} wrong={wrong} onChange={(next) => onChange([next])} />
  }
  const { kind, options } = question
  return <OptionRows several={kind === 'choices'} chosen={given} {...{ label, options, wrong, onChange }} />
}
