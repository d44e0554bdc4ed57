import { outcomeOf } from '@domain/crowd/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import type { Stored } from '../../kit/collection'
import { command, get, query } from '../../kit/database'
import { defineJob, type JobContext } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { moveCampaign, needsIn } from './move-campaign'
import { needsOf } from './needs-of'
import { openShifts } from './open-shifts'
import { settlePledge } from './settle-pledge'
import { campaigns, pledges, type CampaignRecord } from './store'
import { CAMPAIGN_END } from './terms'

const BATCH = 100
/** Pledges of one run; the rest is left to the next, so that a run ends within its time. */
const MOST_BATCHES = 3
const DAY_MS = 86_400_000
/** Money that is on its way is looked after again so much later. */
const AGAIN_MS = 5 * 60_000

/** Decides a campaign that raises, in one transaction with all its needs; nobody gives or takes back afterwards. */
async function decide({ transact }: JobContext, campaignId: string, needIds: readonly string[]): Promise<void> {
  await transact('decide', async (tx) => {
    const campaign = openLinked(await tx.get(campaigns, campaignId))
    if (campaign?.status !== 'raising') return refuse('NOT_POSSIBLE_NOW')
    const outcome = outcomeOf(campaign, await needsIn(tx, needIds), tx.now)
    return outcome === 'wait' ? refuse('NOT_POSSIBLE_NOW') : moveCampaign(tx, campaign, outcome, needIds)
  })
}

/** A campaign nobody decided about for too long gives everything back. */
async function giveUp({ transact }: JobContext, campaignId: string, needIds: readonly string[]): Promise<void> {
  await transact('giveUp', async (tx) => {
    const campaign = openLinked(await tx.get(campaigns, campaignId))
    if (campaign?.status !== 'suspended') return refuse('NOT_POSSIBLE_NOW')
    return moveCampaign(tx, campaign, 'cancel', needIds, { reason: '暂停太久，已经取消' })
  })
}

/** True once no pledge is left to be settled; each has a transaction of its own. */
async function settleAll({ transact, rules }: JobContext, campaignId: string, outcome: 'capture' | 'release') {
  const { bringWithinDays } = (await rules()).rules.crowd
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const where = { campaignId, status: 'pledged' }
    const held = await query(pledges, { where, orderBy: ['seek', 'asc'], limit: BATCH })
    for (const one of held.flatMap((sealed) => openLinked(sealed) ?? [])) {
      await transact(`pledge_${one._id}_${one.round}`, (tx) => settlePledge(tx, one._id, { outcome, bringWithinDays }))
    }
    if (held.length < BATCH) return true
  }
  return false
}

async function settle(context: JobContext, campaign: Stored<CampaignRecord>): Promise<{ again?: number }> {
  const campaignId = campaign._id
  const succeeded = campaign.status === 'succeeded'
  if (succeeded) await openShifts(context, campaign)
  if (!(await settleAll(context, campaignId, succeeded ? 'capture' : 'release'))) return { again: context.now + 1 }
  // Once it succeeded, money on its way back to somebody keeps nobody from beginning.
  const left = succeeded ? { status: command.in(['paying', 'pledged']) } : { open: true }
  if ((await query(pledges, { where: { campaignId, ...left }, limit: 1 })).length > 0)
    return { again: context.now + AGAIN_MS }
  await context.transact('settled', async (tx) => {
    const stands = openLinked(await tx.get(campaigns, campaignId))
    return stands ? moveCampaign(tx, stands, 'settle', []) : proceed({})
  })
  return {}
}

/**
 * Decides a campaign at its deadline and settles its pledges in pieces. It may be cut anywhere and run again: what is
 * decided stays decided, and a settled pledge is not found any more.
 */
export const campaignEnd = defineJob(CAMPAIGN_END, async (context, campaignId) => {
  const found = openLinked(await get(campaigns, campaignId))
  if (!found) return {}
  const needIds = (await needsOf(campaignId)).map(({ _id }) => _id)
  if (found.status === 'raising') await decide(context, campaignId, needIds)
  if (found.status === 'suspended') {
    const { rules } = await context.rules()
    const over = found.movedAt + rules.crowd.suspendedDays * DAY_MS
    if (context.now < over) return { again: over }
    await giveUp(context, campaignId, needIds)
  }
  const campaign = openLinked(await get(campaigns, campaignId))
  if (campaign?.status === 'raising') return { again: Math.max(campaign.deadline, context.now + 1) }
  if (campaign && ['succeeded', 'failed', 'cancelled'].includes(campaign.status)) return settle(context, campaign)
  return {}
})
