import type { CampaignStatus } from '@domain/crowd/states'
import type { Stored } from '../../kit/collection'
import { query } from '../../kit/database'
import { sha256 } from '../../kit/keys'
import { openPublic } from '../../kit/scoped'
import { campaigns, type CampaignRecord } from './store'

/** Campaigns of one project that are looked at; more of them no project sees. */
const MOST = 100

/** Statuses in which a campaign holds nothing any more. */
const OVER: readonly CampaignStatus[] = ['returned', 'executing', 'completed', 'refunded']

/** All campaigns of a project, the one with the latest deadline first; one request. */
export async function campaignsOf(projectId: string): Promise<ReadonlyArray<Stored<CampaignRecord>>> {
  const found = await query(campaigns, { where: { projectId }, orderBy: ['seek', 'desc'], limit: MOST })
  return found.map(openPublic)
}

/** Whether one of them is not over yet, however late the others end. */
export function oneRuns(all: readonly CampaignRecord[]): boolean {
  return all.some(({ status }) => !OVER.includes(status))
}

/** The id of the next campaign of a project: two that are opened at once want the same one. */
export function nextCampaignId(projectId: string, all: readonly CampaignRecord[]): string {
  return sha256(`${projectId}|${all.length + 1}`).slice(0, 32)
}
