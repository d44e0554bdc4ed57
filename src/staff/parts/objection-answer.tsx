import { useState } from 'react'
import type { Failure } from '../../platform/failures'
import { SelectField } from '../../ui/select-field'
import { Said } from './said'

export const OBJECTION_VIEWS = [
  { value: 'open', words: '等答复' },
  { value: 'upheld', words: '成立的' },
  { value: 'dismissed', words: '没采纳' },
] as const

/** What somebody at the desk decided, and the sentence the person reads. */
export interface ObjectionSaid {
  readonly decision: 'uphold' | 'dismiss'
  readonly answer: string
}

interface ObjectionAnswerProps {
  /** What comes of an objection that is right. */
  readonly upheld: string
  readonly busy: boolean
  readonly failure: Failure | undefined
  readonly onAnswer: (said: ObjectionSaid) => void
}

/** Whether an objection is right, and what its person is told. */
export function ObjectionAnswer({ upheld, busy, failure, onAnswer }: ObjectionAnswerProps) {
  const [decision, setDecision] = useState<ObjectionSaid['decision']>('dismiss')
  const choices = [
    { value: 'dismiss', words: '不采纳，公示继续' },
    { value: 'uphold', words: upheld },
  ] as const
  return (
    <>
      <SelectField label="怎么答复" choices={choices} value={decision} onChange={setDecision} />
      <Said
        label="答复（提意见的人会看到）"
        words="答复"
        max={500}
        busy={busy}
        failure={failure}
        onSay={(answer) => onAnswer({ decision, answer })}
      />
    </>
  )
}
