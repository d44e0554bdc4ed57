import { clockTime, shanghaiDate } from '@domain/kernel/calendar'
import { answersTo } from '@domain/volunteering/questions'
import { roster } from '@domain/volunteering/presence-contract'
import { SIGN_UP_WORDS } from '@domain/volunteering/words'
import { call } from '../../../../platform/call'
import { tableText } from '../../../parts/table-text'
import type { Roster } from './roster-row'

const PAGE = 100
const HEAD = ['姓名', '状态', '报名时间', '签到', '签退', '分钟', '原因'] as const

const stampOf = (at: number | undefined) => (at === undefined ? '' : `${shanghaiDate(at)} ${clockTime(at)}`)

function cellsOf(row: Roster['items'][number], questions: Roster['questions']): string[] {
  const { name, status, at, checkedIn, checkedOut, minutes, remark = '', answers } = row
  return [
    ...[name, SIGN_UP_WORDS[status], stampOf(at), stampOf(checkedIn?.at), stampOf(checkedOut?.at)],
    ...[minutes === undefined ? '' : String(minutes), remark],
    ...questions.map(({ questionId }) => answersTo(questionId, answers).join('、')),
  ]
}

/** A whole list as a table: who, how they stand, when they came and went, and what they answered. */
export async function rosterTable(shiftId: string, as: string): Promise<{ name: string; csv: string }> {
  const first = await call(roster, { shiftId, limit: PAGE }, as)
  const items = [...first.items]
  for (let after = first.next; after !== undefined;) {
    const page = await call(roster, { shiftId, limit: PAGE, after }, as)
    items.push(...page.items)
    after = page.next
  }
  const { title, startsAt, questions } = first
  const head = [...HEAD, ...questions.map(({ question }) => question)]
  const csv = tableText([head, ...items.map((row) => cellsOf(row, questions))])
  return { name: `名单-${title}-${shanghaiDate(startsAt)}.csv`, csv }
}
