import { decideCampaignMove } from '@domain/crowd/rules'
import type { CampaignMove, CampaignStatus, NeedStatus } from '@domain/crowd/states'
import { proceed, type Decision } from '@domain/kernel/decision'
import type { Stored } from '../../kit/collection'
import type { JournalledTx } from '../../kit/transact'
import { countRaising } from '../projects/port'
import { campaignTold } from './campaign-told'
import { campaigns, needs, type CampaignRecord, type NeedRecord } from './store'

/** What becomes of the needs with each move; a move that is not here leaves them as they are. */
const NEEDS_AFTER: Partial<Record<CampaignMove, NeedStatus>> = {
  ...{ open: 'open', resume: 'open', suspend: 'paused' },
  ...{ succeed: 'closed', miss: 'closed', cancel: 'closed' },
}

/** Moves that are news to who opened it; that it was agreed to is told with its opening, where that comes at once. */
const TOLD: readonly CampaignMove[] = ['return', 'open', 'suspend', 'resume', 'cancel', 'succeed', 'miss']

/** The needs inside the transaction: whoever decides a campaign writes every one of them, as every giver does. */
export async function needsIn(
  tx: JournalledTx,
  needIds: readonly string[],
): Promise<ReadonlyArray<Stored<NeedRecord>>> {
  const found: Array<Stored<NeedRecord>> = []
  for (const needId of needIds) {
    const need = await tx.get(needs, needId)
    if (need) found.push(need)
  }
  return found
}

/**
 * Moves a campaign by its table, its needs with it, and the count of those that raise. Two requests, one more for each
 * need, and two where it begins or ends to raise.
 */
export async function moveCampaign(
  tx: JournalledTx,
  {
    _id: campaignId,
    status,
    projectId,
    unitId,
  }: Pick<Stored<CampaignRecord>, '_id' | 'status' | 'projectId' | 'unitId'>,
  move: CampaignMove,
  needIds: readonly string[],
  changes: Partial<CampaignRecord> = {},
): Promise<Decision<{ campaignId: string; status: CampaignStatus }, 'NOT_POSSIBLE_NOW'>> {
  const decided = decideCampaignMove(status, move)
  if (!decided.ok) return decided
  const { to } = decided.plan
  const raises = to === 'raising'
  if (raises !== (status === 'raising')) await countRaising(tx, { projectId, unitId }, raises)
  const next = NEEDS_AFTER[move]
  if (next) for (const needId of needIds) await tx.patch(needs, needId, { status: next })
  await tx.patch(campaigns, campaignId, { ...changes, status: to, movedAt: tx.now })
  tx.subject({ collection: campaigns.name, id: campaignId, from: status, to })
  if (TOLD.includes(move)) tx.follow(campaignTold, { campaignId, move })
  return proceed({ campaignId, status: to })
}
