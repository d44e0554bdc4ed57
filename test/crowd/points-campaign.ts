import { openCampaign, review } from '@domain/crowd/desk-contract'
import { SECRETARY, STAFF } from '../identity/newcomer'
import { newRequestId, type World } from '../world/world'

export const MINUTE = 60_000

/** A campaign for points alone, opened and agreed to, that raises for a little more than an hour. */
export async function pointsCampaign(county: World, projectId: string, goal: number) {
  const deadline = (await county.now()) + 61 * MINUTE
  const limits = { minEach: 1, maxEach: goal, essential: true }
  const needs = [{ unit: 'volunteer_points' as const, label: '买材料', goal, ...limits }]
  const asked = { projectId, deadline, needs, requestId: newRequestId() }
  const { campaignId, status } = await county.person(...STAFF).does(openCampaign, asked)
  expect(status).toBe('review')
  const agreed = { campaignId, approve: true, requestId: newRequestId() }
  expect(await county.person(...SECRETARY).does(review, agreed)).toEqual({ campaignId, status: 'raising' })
  return { campaignId, needId: `${campaignId}.1`, deadline }
}
