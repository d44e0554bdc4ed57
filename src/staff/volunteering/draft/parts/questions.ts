import { decideQuestions } from '@domain/volunteering/questions'
import { MOST_OPTIONS, MOST_QUESTIONS, type Question, type QuestionKind } from '@domain/volunteering/schemas'

/** A question as it is sent: without blanks, and without options where they are not asked for. */
export function written({ question, kind, options, ...same }: Question): Question {
  const kept = options.map((option) => option.trim()).filter((option) => option !== '')
  return { ...same, kind, question: question.trim(), options: kind === 'text' ? [] : kept }
}

/** What keeps the questions from being kept, and at which one; undefined once they can be. */
export function wrongWithQuestions(asked: readonly Question[]): string | undefined {
  const all = asked.map(written)
  const empty = all.findIndex(({ question }) => question === '')
  if (empty >= 0) return `第 ${empty + 1} 题还没有写`
  for (const [nth, one] of all.entries()) {
    if (!decideQuestions([one]).ok) return `第 ${nth + 1} 题要两个不同的选项`
    if (!decideQuestions(all.slice(0, nth + 1)).ok) return `第 ${nth + 1} 题和前面的一样`
  }
  return undefined
}

/** Question ids are `q1`, `q2`, …: a new one takes the number after the highest. */
export function withQuestion(asked: readonly Question[]): Question[] {
  const last = Math.max(0, ...asked.map(({ questionId }) => Number(/^q(\d{1,6})$/.exec(questionId)?.[1] ?? 0)))
  const fresh: Question = { questionId: `q${last + 1}`, question: '', kind: 'text', options: [], required: true }
  return [...asked, fresh].slice(0, MOST_QUESTIONS)
}

/** A question that is answered otherwise; options written before stay, and there are two at least to be written. */
export function withKind(question: Question, kind: QuestionKind): Question {
  const { options } = question
  return {
    ...question,
    kind,
    options: kind === 'text' || options.length > 1 ? options : [...options, '', ''].slice(0, 2),
  }
}

/** A list with one more empty option at its end. */
export const withOption = (options: readonly string[]): string[] => [...options, ''].slice(0, MOST_OPTIONS)

/** A list with what stands at a place changed. */
export function changedAt<Item>(list: readonly Item[], at: number, item: Item): Item[] {
  return list.map((one, nth) => (nth === at ? item : one))
}

/** A list without what stands at a place. */
export function without<Item>(list: readonly Item[], at: number): Item[] {
  return list.filter((_, nth) => nth !== at)
}

/** A list in which what stands at a place has changed places with its neighbour: −1 up, 1 down. */
export function moved<Item>(list: readonly Item[], at: number, by: -1 | 1): Item[] {
  const [item, other] = [list[at], list[at + by]]
  return item === undefined || other === undefined ? [...list] : changedAt(changedAt(list, at, other), at + by, item)
}
