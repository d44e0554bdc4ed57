import type { Question } from '@domain/volunteering/words'
import { Box } from '../box'
import { QuestionField } from './question-field'

/** What was given to each question so far. */
export type Given = Readonly<Record<string, readonly string[]>>

interface QuestionFormProps {
  readonly questions: readonly Question[]
  readonly given: Given
  /** Ids of questions that were refused as they are answered. */
  readonly refused?: readonly string[]
  readonly onChange: (given: Given) => void
}

/** An activity's own questions, in their order. */
export function QuestionForm({ questions, given, refused = [], onChange }: QuestionFormProps) {
  return (
    <Box className="col g24">
      {questions.map((question, at) => {
        const { questionId } = question
        return (
          <QuestionField
            key={questionId}
            question={question}
            nth={questions.length > 1 ? at + 1 : undefined}
            given={given[questionId] ?? []}
            wrong={refused.includes(questionId) ? '这一题还没有答好' : undefined}
            onChange={(next) => onChange({ ...given, [questionId]: next })}
          />
        )
      })}
    </Box>
  )
}
