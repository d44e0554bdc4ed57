import { proceed, refuse, type Decision } from '../kernel/decision'
import { MOST_OPTIONS, type Answer, type Question } from './schemas'

const differ = (words: readonly string[]) => new Set(words).size === words.length

/** Whether a question can be answered by itself: a choice between two options at least, no two of them the same. */
function stands({ kind, options }: Question): boolean {
  return kind === 'text' || (options.length > 1 && options.length <= MOST_OPTIONS && differ(options))
}

/**
 * Whether an activity's own questions can be answered and told apart on the list of who comes. `wrong` names those that
 * cannot.
 */
export function decideQuestions(questions: readonly Question[]): Decision<object, 'QUESTIONS_WRONG'> {
  const again = (one: Question, nth: number) =>
    questions.slice(0, nth).some((other) => other.questionId === one.questionId || other.question === one.question)
  const wrong = questions.filter((one, nth) => !stands(one) || again(one, nth))
  return wrong.length === 0
    ? proceed({})
    : refuse('QUESTIONS_WRONG', { wrong: wrong.map(({ questionId }) => questionId) })
}

/** What was answered to one question: the words, or the options chosen. */
export function answersTo(questionId: string, answers: readonly Answer[]): string[] {
  return answers.filter((one) => one.questionId === questionId).map(({ answer }) => answer)
}

function answered({ kind, options, required }: Question, given: readonly string[]): boolean {
  if (given.length === 0) return !required
  if (kind === 'text') return given.length === 1
  const single = kind === 'choices' || given.length === 1
  return single && differ(given) && given.every((answer) => options.includes(answer))
}

/**
 * Every required question is answered; a choice by its own options alone, each of them once. `missing` are the ids of
 * those that are not, `asked` their words.
 */
export function decideAnswers(
  questions: readonly Question[],
  answers: readonly Answer[],
): Decision<object, 'ANSWERS_MISSING'> {
  const unfit = questions.filter((one) => !answered(one, answersTo(one.questionId, answers)))
  return unfit.length === 0
    ? proceed({})
    : refuse('ANSWERS_MISSING', {
        missing: unfit.map(({ questionId }) => questionId),
        asked: unfit.map(({ question }) => question),
      })
}

/** Answers as they are kept: those to what is asked alone, in the order of the questions and of their options. */
export function inOrder(questions: readonly Question[], answers: readonly Answer[]): Answer[] {
  return questions.flatMap(({ questionId, kind, options }) => {
    const given = answersTo(questionId, answers)
    const sorted = kind === 'text' ? given : options.filter((option) => given.includes(option))
    return sorted.map((answer) => ({ questionId, answer }))
  })
}
