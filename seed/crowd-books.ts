import type { NeedRecord, PledgeRecord } from '../cloudfunctions/actions/crowd/store'
import { pledgeIdOf, pledgeRef } from '../cloudfunctions/actions/crowd/pledge-id'
import { escrowOf, givenTo, promisedBy } from '../domain/crowd/book'
import { maskedName } from '../domain/kernel/masked-name'
import { transfer } from '../domain/kernel/ledger'
import { seekKey } from '../domain/kernel/seek'
import { pointsEscrow, pointsIssuedBy, pointsOf } from '../domain/points/book'
import { withFlow } from '../domain/points/flow'
import { expiryOf, yearAt } from '../domain/points/rules'
import { DEFAULT_RULES } from '../domain/rules/rule-set'
import type { Books } from './books'
import type { Person } from './people'
import { purseOf, type Purses } from './purses'

export type Need = NeedRecord & { _id: string }
export type Pledge = PledgeRecord & { _id: string }

interface Giving {
  readonly need: Need
  readonly giver: Person
  readonly amount: number
  /** Epoch ms; postings of one need come in the order of time. */
  readonly at: number
  readonly orgPath: readonly string[]
  /** When it was posted, for what has succeeded. */
  readonly capturedAt?: number | undefined
}

const { points: RULES } = DEFAULT_RULES

/** Points somebody earned a while ago, and pledged whole. */
function earnAndHold(purses: Purses, { need, giver, amount, at }: Giving, title: string): PledgeRecord['lots'] {
  const { userId } = giver.identity
  const earnedAt = at - 10 * 86_400_000
  const purse = purseOf(purses, userId)
  const expiresAt = expiryOf(earnedAt, RULES)
  const ref = { collection: 'records', id: `seed-crowd-${userId}.v1` }
  const earned = transfer(pointsIssuedBy('service'), pointsOf(userId), amount)
  purses.books.post({ at: earnedAt, reason: 'earn', ref, title: '社区环境整治', legs: earned })
  const year = yearAt(earnedAt)
  purse.years.set(year, { _id: `${userId}_${year}`, userId, year, earned: amount, days: {} })
  const flows = withFlow(withFlow({}, earnedAt, { got: amount }), at, { used: amount })
  purse.account = { ...purse.account, frozen: amount, flows }
  const held = { reason: 'pledge', ref: pledgeRef(pledgeIdOf(need._id, userId), 1), title }
  purses.books.post({ at, ...held, legs: transfer(pointsOf(userId), pointsEscrow(need._id), amount) })
  return [{ expiresAt, left: amount }]
}

function holdOther(books: Books, { need, giver, amount, at, capturedAt }: Giving, title: string): PledgeRecord['lots'] {
  const { _id, unit, projectId } = need
  const { userId } = giver.identity
  const ref = pledgeRef(pledgeIdOf(_id, userId), 1)
  const legs = transfer(promisedBy(userId, unit), escrowOf(_id, unit), amount)
  books.post({ at, reason: 'pledge', ref, title, legs })
  if (capturedAt !== undefined) {
    const on = transfer(escrowOf(_id, unit), givenTo(projectId, unit), amount)
    books.post({ at: capturedAt, reason: 'capture', ref, title, legs: on })
  }
  return []
}

/** A pledge as making it would have written it, posted where its campaign has succeeded. */
export function givenBy(purses: Purses, giving: Giving): Pledge {
  const { need, giver, amount, at, orgPath, capturedAt } = giving
  const { _id: needId, campaignId, projectId, title, label, unit, measure, deadline, activityId } = need
  const { userId, displayName } = giver.identity
  const hold = unit === 'volunteer_points' ? earnAndHold(purses, giving, title) : holdOther(purses.books, giving, title)
  const pledgeId = pledgeIdOf(needId, userId)
  const ended = capturedAt === undefined ? {} : { endedAt: capturedAt, ...(activityId && { activityId }) }
  return {
    ...{ _id: pledgeId, ownerId: userId, orgPath: [...orgPath], campaignId, needId, projectId, title, label, unit },
    ...(measure === undefined ? {} : { measure }),
    ...{ amount, status: capturedAt === undefined ? 'pledged' : 'captured', at, deadline, ...ended },
    ...{ giverName: maskedName(displayName), round: 1, open: capturedAt === undefined, lots: hold },
    seek: seekKey(at, pledgeId),
  }
}
