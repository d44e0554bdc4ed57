import type { ProjectRecord } from '../cloudfunctions/actions/projects/store'
import { addDays, startOfDay } from '../domain/kernel/calendar'
import type { ProjectStatus } from '../domain/projects/states'

const HOUR = 3_600_000

type Step = ProjectRecord['steps'][number]

/** The road to each status, and how many days after the proposal each of its steps was. */
const ROAD: ReadonlyArray<readonly [move: string, leadsTo: ProjectStatus, day: number]> = [
  ['propose', 'proposed', 0],
  ['qualify', 'qualified', 8],
  ['openVote', 'voting', 12],
  ['shortlist', 'shortlisted', 19],
  ['budget', 'budgeted', 33],
  ['approve', 'approved', 44],
  ['publicise', 'publicising', 46],
  ['pool', 'pooled', 54],
]

/** Steps of the year it is promised for, by month and day; what would lie in the future is told as of the last days. */
const YEAR: ReadonlyArray<readonly [move: string, leadsTo: ProjectStatus, day: string]> = [
  ['commit', 'committed', '03-12'],
  ['start', 'implementing', '04-08'],
  ['report', 'implementing', '07-16'],
  ['finish', 'acceptance', '08-06'],
  ['accept', 'accepted', '08-11'],
  ['settle', 'settled', '08-18'],
  ['evaluate', 'evaluated', '12-18'],
  ['archive', 'archived', '12-28'],
]

const NOTES: Readonly<Record<string, string>> = {
  openVote: '7 人可以投，到 5 人才算数',
  shortlist: '7 人投票，同意 6 人，不同意 0 人，弃权 1 人',
  publicise: '7 天里可以提意见',
  pool: '没有人提意见',
  accept: '3 位居民看过，都说可以',
}

const BY_COUNCIL = ['shortlist']
const BY_TOWN = ['approve', 'evaluate', 'archive']

interface Whose {
  readonly proposer: string
  readonly unitName: string
  readonly status: ProjectStatus
  /** The day it was proposed, `YYYY-MM-DD`. */
  readonly proposedOn: string
  readonly year: number
  readonly notes?: Readonly<Record<string, string>>
}

function byOf(move: string, { proposer, unitName }: Whose): string {
  if (move === 'propose') return proposer
  if (BY_COUNCIL.includes(move)) return '议事会'
  if (move === 'accept') return '居务监督委员会'
  return BY_TOWN.includes(move) ? '镇里' : unitName
}

/** What happened to a sample project up to its status, as its moves would have written it. */
export function stepsTo(whose: Whose): Step[] {
  const stepOf = (move: string, day: string): Step => {
    const note = whose.notes?.[move] ?? NOTES[move]
    return { move, at: startOfDay(day) + 10 * HOUR, by: byOf(move, whose), ...(note === undefined ? {} : { note }) }
  }
  const before = ROAD.map(([move, to, day]) => [to, stepOf(move, addDays(whose.proposedOn, day))] as const)
  const within = YEAR.map(([move, to, day]) => [to, stepOf(move, `${whose.year}-${day}`)] as const)
  const all = [...before, ...within]
  const last = all.map(([to]) => to).lastIndexOf(whose.status)
  return all.slice(0, last + 1).map(([, step]) => step)
}
