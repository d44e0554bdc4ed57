import { pledge } from '@domain/crowd/contract'
import { decideGiver, decidePledge, decidePledgeMove } from '@domain/crowd/rules'
import { kindOf } from '@domain/crowd/schemas'
import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { maskedName } from '@domain/kernel/masked-name'
import { seekKey } from '@domain/kernel/seek'
import { defineAction } from '../../kit/action'
import type { Stored } from '../../kit/collection'
import { get } from '../../kit/database'
import { startTerm } from '../../kit/due'
import type { Member } from '../../kit/member'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { campaignFull } from './campaign-full'
import { holdPledge } from './hold-pledge'
import { pledgeAgenda } from './pledge-agenda'
import { pledgeIdOf } from './pledge-id'
import { campaigns, needs, pledges, type CampaignRecord, type NeedRecord, type PledgeRecord } from './store'
import { PAY_END } from './terms'
import { readerOf } from './views'

/** Whether a pledge may stand where one stood before: only after that one is over. */
function decideAgain(former: Stored<PledgeRecord> | undefined, money: boolean): Decision<object, 'ALREADY_PLEDGED'> {
  if (!former) return proceed({})
  const move = decidePledgeMove(former.status, money ? 'payAgain' : 'again')
  return move.ok ? proceed({}) : refuse('ALREADY_PLEDGED', { amount: former.amount })
}

function newPledge(
  campaign: Stored<CampaignRecord>,
  need: Stored<NeedRecord>,
  { userId, displayName }: Member,
  { pledgeId, amount, round, at }: { pledgeId: string; amount: number; round: number; at: number },
): Omit<PledgeRecord, 'status'> {
  const { _id: campaignId, projectId, title, orgPath, deadline } = campaign
  const { _id: needId, label, unit, measure } = need
  return {
    ...{ ownerId: userId, orgPath, campaignId, needId, projectId, title, label, unit, measure, amount, at },
    ...{ deadline, giverName: maskedName(displayName), round, open: true, lots: [], seek: seekKey(at, pledgeId) },
    ...{ endedAt: undefined, payBy: undefined, orderNo: undefined, refundNo: undefined, receipt: undefined },
    ...{ bringBy: undefined, activityId: undefined },
  }
}

async function writePledge(
  tx: JournalledTx,
  pledgeId: string,
  former: Stored<PledgeRecord> | undefined,
  next: PledgeRecord,
) {
  if (former) await tx.patch(pledges, pledgeId, next)
  else await tx.put(pledges, pledgeId, next)
  tx.subject({ collection: pledges.name, id: pledgeId, ...(former ? { from: former.status } : {}), to: next.status })
}

/**
 * The need is read and written in the transaction: whoever competes for what is left of it competes here, and so does
 * the clock that decides it.
 */
export default defineAction(pledge, async ({ member, rules, transact }, { campaignId, needId, amount }) => {
  const campaign = member.open(await get(campaigns, campaignId))
  if (!campaign) return refuse('CAMPAIGN_NOT_FOUND')
  const book = await rules()
  const pledgeId = pledgeIdOf(needId, member.userId)

  return transact(async (tx) => {
    const need = await tx.get(needs, needId)
    if (need?.campaignId !== campaignId) return refuse('NEED_NOT_FOUND')
    const money = kindOf(need.unit) === 'money'
    if (money && !book.rules.crowd.moneyInternal) return refuse('MONEY_OFF')
    const giver = decideGiver(need.unit, campaign.unitId, readerOf(member))
    if (!giver.ok) return giver
    const former = openLinked(await tx.get(pledges, pledgeId))
    const again = decideAgain(former, money)
    if (!again.ok) return again
    const fits = decidePledge(need, amount, tx.now)
    if (!fits.ok) return fits

    const { pledged, left } = fits.plan
    const paying = need.paying + (money ? amount : 0)
    await tx.patch(needs, needId, { pledged, givers: need.givers + 1, paying })
    const round = (former?.round ?? 0) + 1
    const next = newPledge(campaign, need, member, { pledgeId, amount, round, at: tx.now })
    const held = await holdPledge(tx, pledgeId, next)
    if (!held.ok) return held
    const payBy = money ? Math.min(tx.now + book.rules.crowd.payWithinMinutes * 60_000, need.deadline) : undefined
    const status = money ? ('paying' as const) : ('pledged' as const)
    await writePledge(tx, pledgeId, former, { ...next, lots: held.plan.lots, payBy, status })
    if (money) tx.follow(pledgeAgenda, { pledgeId })
    if (payBy !== undefined) tx.follow(startTerm, { kind: PAY_END, ref: pledgeId, dueAt: payBy })
    if (left === 0 && !money) tx.follow(campaignFull, { campaignId })
    tx.decidedUnder(book.version)
    return proceed({ pledgeId, status, amount, left, payBy })
  }, refuse('ALREADY_PLEDGED'))
})
