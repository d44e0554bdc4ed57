import type { Stored } from '../../kit/collection'
import { command, query } from '../../kit/database'
import { needs, type NeedRecord } from './store'

/** Most needs of one campaign (contract). */
const MOST_NEEDS = 8

/** The needs of a campaign in their order; one request. */
export async function needsOf(campaignId: string): Promise<Array<Stored<NeedRecord>>> {
  return query(needs, { where: { campaignId }, orderBy: ['seek', 'asc'], limit: MOST_NEEDS })
}

/** The needs of a page of campaigns; one request. */
export async function needsOfAll(campaignIds: readonly string[]): Promise<Array<Stored<NeedRecord>>> {
  if (campaignIds.length === 0) return []
  const where = { campaignId: command.in(campaignIds) }
  return query(needs, { where, limit: MOST_NEEDS * campaignIds.length })
}
