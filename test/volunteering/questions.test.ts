import { decideAnswers, decideQuestions, inOrder } from '@domain/volunteering/questions'
import type { Question } from '@domain/volunteering/schemas'

const WAY: Question = {
  ...{ questionId: 'q1', question: '怎么来', kind: 'choice', options: ['自己来', '要搭车'], required: true },
}
const HELP: Question = {
  ...{ questionId: 'q2', question: '能做哪些', kind: 'choices', options: ['搬东西', '登记', '拍照'], required: false },
}
const NOTE: Question = { questionId: 'q3', question: '备注', kind: 'text', options: [], required: false }
const ALL = [WAY, HELP, NOTE]
const given = (...pairs: ReadonlyArray<readonly [string, string]>) =>
  pairs.map(([questionId, answer]) => ({ questionId, answer }))
const missing = (...pairs: ReadonlyArray<readonly [string, string]>) => {
  const decided = decideAnswers(ALL, given(...pairs))
  return decided.ok ? [] : decided.details
}

test('a choice has two options at least, none of them twice; no question is asked twice', () => {
  const wrong = (...questions: readonly Question[]) => {
    const decided = decideQuestions(questions)
    return decided.ok ? [] : decided.details
  }
  expect(wrong(...ALL)).toEqual([])
  expect(wrong({ ...WAY, options: ['自己来'] })).toEqual({ wrong: ['q1'] })
  expect(wrong({ ...HELP, options: ['登记', '登记', '拍照'] })).toEqual({ wrong: ['q2'] })
  expect(wrong(WAY, { ...NOTE, questionId: 'q1' })).toEqual({ wrong: ['q1'] })
  expect(wrong(WAY, { ...NOTE, question: '怎么来' })).toEqual({ wrong: ['q3'] })
})

test('a refusal names the questions that are not answered as they ask to be', () => {
  expect(missing(['q1', '自己来'])).toEqual([])
  expect(missing()).toEqual({ missing: ['q1'], asked: ['怎么来'] })
  expect(missing(['q1', '飞来'])).toEqual({ missing: ['q1'], asked: ['怎么来'] })
  expect(missing(['q1', '自己来'], ['q1', '要搭车'])).toEqual({ missing: ['q1'], asked: ['怎么来'] })
  expect(missing(['q1', '自己来'], ['q2', '登记'], ['q2', '拍照'])).toEqual([])
  expect(missing(['q1', '自己来'], ['q2', '登记'], ['q2', '登记'])).toMatchObject({ missing: ['q2'] })
  expect(missing(['q1', '自己来'], ['q2', '登记'], ['q2', '做饭'])).toMatchObject({ missing: ['q2'] })
  expect(missing(['q2', '做饭'], ['q3', '一'], ['q3', '二'])).toEqual({
    ...{ missing: ['q1', 'q2', 'q3'], asked: ['怎么来', '能做哪些', '备注'] },
  })
})

test('answers are kept in the order of the questions and of their options, and those to nothing asked are not', () => {
  const said = given(['q9', '多余的'], ['q3', '左手不方便'], ['q2', '拍照'], ['q2', '搬东西'], ['q1', '要搭车'])
  expect(inOrder(ALL, said)).toEqual(given(['q1', '要搭车'], ['q2', '搬东西'], ['q2', '拍照'], ['q3', '左手不方便']))
})
