import type { Lifecycle } from '@domain/kernel/lifecycle'
import { decideRecordMove } from '@domain/volunteering/records'
import { decideActivityMove, decideSignUpMove } from '@domain/volunteering/rules'
import { decideMemberMove } from '@domain/volunteering/teams'
import {
  ACTIVITY_LIFECYCLE,
  ACTIVITY_MOVES,
  ACTIVITY_STATUSES,
  RECORD_LIFECYCLE,
  RECORD_MOVES,
  RECORD_STATUSES,
  SIGN_UP_LIFECYCLE,
  SIGN_UP_MOVES,
  SIGN_UP_STATUSES,
  TEAM_MEMBER_LIFECYCLE,
  TEAM_MEMBER_MOVES,
  TEAM_MEMBER_STATUSES,
} from '@domain/volunteering/states'

type Decide<Status, Move> = (
  status: Status,
  move: Move,
) => ReturnType<typeof decideRecordMove> | { ok: boolean; plan?: object }

/** Every status with every move: what the table knows leads where it says, everything else is refused. */
function walk<Status extends string, Move extends string>(
  table: Lifecycle<Status, Move>,
  statuses: readonly Status[],
  moves: readonly Move[],
  decide: Decide<Status, Move>,
): void {
  for (const status of statuses) {
    for (const move of moves) {
      const to = table[status][move]
      const decided = decide(status, move)
      expect([status, move, decided.ok]).toEqual([status, move, to !== undefined])
      if (to !== undefined) expect(decided).toMatchObject({ plan: { to } })
    }
  }
}

test('activities', () => walk(ACTIVITY_LIFECYCLE, ACTIVITY_STATUSES, ACTIVITY_MOVES, decideActivityMove))
test('sign-ups', () => walk(SIGN_UP_LIFECYCLE, SIGN_UP_STATUSES, SIGN_UP_MOVES, decideSignUpMove))
test('members of teams', () => walk(TEAM_MEMBER_LIFECYCLE, TEAM_MEMBER_STATUSES, TEAM_MEMBER_MOVES, decideMemberMove))
test('records', () => walk(RECORD_LIFECYCLE, RECORD_STATUSES, RECORD_MOVES, decideRecordMove))

test('from every status of a sign-up that is not the last one there is a way on', () => {
  const last = SIGN_UP_STATUSES.filter((status) => Object.keys(SIGN_UP_LIFECYCLE[status]).length === 0)
  expect(last).toEqual(['recorded', 'excused', 'lapsed', 'cancelled'])
})
