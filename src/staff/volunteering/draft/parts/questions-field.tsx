import { useState } from 'react'
import { MOST_QUESTIONS, type Question } from '@domain/volunteering/schemas'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { QuestionForm, type Given } from '../../../../ui/shift/question-form'
import { QuestionCard } from './question-card'
import { changedAt, moved, without, withQuestion, written, wrongWithQuestions } from './questions'

/** The form as who signs up sees it; what is answered here goes nowhere. */
function Preview({ asked }: { readonly asked: readonly Question[] }) {
  const [given, setGiven] = useState<Given>({})
  return (
    <Box as="section" className="well col g12" label="居民看到的样子">
      <Box className="sub">居民报名时看到的，试着点点，不会存下来。</Box>
      <QuestionForm questions={asked.map(written)} given={given} onChange={setGiven} />
    </Box>
  )
}

interface QuestionsFieldProps {
  readonly asked: readonly Question[]
  readonly onChange: (asked: Question[]) => void
}

/** The own sign-up form of an activity, question by question. */
export function QuestionsField({ asked, onChange }: QuestionsFieldProps) {
  const [shown, setShown] = useState(false)
  const wrong = wrongWithQuestions(asked)
  return (
    <Box className="col g12" label="报名时要问的" group>
      <Box className="t">报名时要问的（可以不问）</Box>
      <Box className="sub">答案只有组织人看得到，只问这次用得着的。</Box>
      {asked.map((question, at) => (
        <QuestionCard
          key={question.questionId}
          {...{ question, nth: at + 1, count: asked.length }}
          onChange={(next) => onChange(changedAt(asked, at, next))}
          onMove={(by) => onChange(moved(asked, at, by))}
          onRemove={() => onChange(without(asked, at))}
        />
      ))}
      <Box className="row wraps">
        {asked.length < MOST_QUESTIONS && (
          <Button small icon="plus" words="加一个问题" onTap={() => onChange(withQuestion(asked))} />
        )}
        {asked.length > 0 && (
          <Button
            small
            kind="text"
            icon="eye"
            words={shown ? '收起样子' : '看居民看到的样子'}
            off={!shown && wrong ? wrong : undefined}
            onTap={() => setShown(!shown)}
          />
        )}
      </Box>
      {shown && !wrong && <Preview asked={asked} />}
    </Box>
  )
}
