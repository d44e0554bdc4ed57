import { proceed, refuse, type Decision } from '../kernel/decision'
import type { ProjectsRules } from './rule-set'

export const CHOICES = ['yes', 'no', 'abstain'] as const
export type Choice = (typeof CHOICES)[number]

/** A council smaller than this has no secret ballot: everybody would know who voted what. */
const FEWEST_SEATS = 3

/**
 * Votes that make a quorum. Shares are kept to the basis point, so a share may be rounded up by less than one: 6 of 9
 * are two thirds though 9 × 0.6667 is more than 6.
 */
export function quorumOf(seats: number, { quorumBp }: Pick<ProjectsRules, 'quorumBp'>): number {
  return Math.max(1, Math.ceil((seats * (quorumBp - 1)) / 10_000))
}

/** Opens a vote for so many seats, the proposer's own left out. */
export function decideVote(seats: number, rules: ProjectsRules): Decision<{ quorum: number }, 'COUNCIL_TOO_SMALL'> {
  return seats < FEWEST_SEATS ? refuse('COUNCIL_TOO_SMALL') : proceed({ quorum: quorumOf(seats, rules) })
}

/** Whether this member may vote now: on the roll, in time. */
export function decideBallot(
  vote: { readonly closesAt: number; readonly closed: boolean; readonly voterIds: readonly string[] },
  userId: string,
  now: number,
): Decision<object, 'VOTE_CLOSED' | 'NOT_ON_THE_ROLL'> {
  if (vote.closed || now >= vote.closesAt) return refuse('VOTE_CLOSED')
  return vote.voterIds.includes(userId) ? proceed({}) : refuse('NOT_ON_THE_ROLL')
}

export interface Tally {
  readonly yes: number
  readonly no: number
  readonly abstain: number
}

/** Where a counted vote leads. The split is told only when the quorum came: a few ballots hide nobody. */
export function outcomeOf(
  choices: readonly Choice[],
  { seats, quorum }: { seats: number; quorum: number },
  { passOfAllSeats }: Pick<ProjectsRules, 'passOfAllSeats'>,
): { move: 'lapse' } | { move: 'shortlist' | 'fail'; split: Tally } {
  if (choices.length < quorum) return { move: 'lapse' }
  const count = (choice: Choice) => choices.filter((one) => one === choice).length
  const split = { yes: count('yes'), no: count('no'), abstain: count('abstain') }
  const of = passOfAllSeats === 1 ? seats : choices.length
  return { move: split.yes * 2 > of ? 'shortlist' : 'fail', split }
}
