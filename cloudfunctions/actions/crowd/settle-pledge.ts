import { decidePledgeMove } from '@domain/crowd/rules'
import { kindOf } from '@domain/crowd/schemas'
import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { capturePledge, returnPledge } from './hold-pledge'
import { pledgeAgenda } from './pledge-agenda'
import { pledgeChanged } from './pledge-changed'
import { startRefund } from './start-refund'
import { needs, pledges } from './store'

const DAY_MS = 86_400_000

interface Settling {
  readonly outcome: 'capture' | 'release'
  /** How long one has to bring a thing. */
  readonly bringWithinDays: number
}

/**
 * Ends one pledge of a campaign that is decided: posted, or on its way back. Its status is written with the posting,
 * so a second try finds nothing to do, whoever makes it.
 */
export async function settlePledge(
  tx: JournalledTx,
  pledgeId: string,
  { outcome, bringWithinDays }: Settling,
): Promise<Decision<object, 'NOT_POSSIBLE_NOW'>> {
  const pledge = openLinked(await tx.get(pledges, pledgeId))
  if (!pledge) return refuse('NOT_POSSIBLE_NOW')
  const back = kindOf(pledge.unit) === 'money' ? 'refund' : 'release'
  const move = decidePledgeMove(pledge.status, outcome === 'capture' ? 'capture' : back)
  if (!move.ok) return move
  const status = move.plan.to
  if (status === 'captured') {
    const activityId = (await tx.get(needs, pledge.needId))?.activityId
    await capturePledge(tx, pledge)
    const bringBy = kindOf(pledge.unit) === 'item' ? tx.now + bringWithinDays * DAY_MS : undefined
    await tx.patch(pledges, pledgeId, { status, open: false, endedAt: tx.now, activityId, bringBy })
    tx.follow(pledgeAgenda, { pledgeId })
  } else if (status === 'refunding') await startRefund(tx, pledge)
  else {
    await returnPledge(tx, pledge)
    await tx.patch(pledges, pledgeId, { status, open: false, endedAt: tx.now })
  }
  tx.subject({ collection: pledges.name, id: pledgeId, from: pledge.status, to: status })
  tx.follow(pledgeChanged, { pledgeId })
  return proceed({})
}
