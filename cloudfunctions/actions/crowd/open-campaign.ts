import { openCampaign } from '@domain/crowd/desk-contract'
import { decidePartnerCard } from '@domain/crowd/partner-rules'
import { asksLegal, decideNeeds, decideTerm } from '@domain/crowd/rules'
import { kindOf, type NeedWritten } from '@domain/crowd/schemas'
import { proceed, refuse } from '@domain/kernel/decision'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { seekKey } from '@domain/kernel/seek'
import { defineAction } from '../../kit/action'
import { postOf } from '../../kit/post-of'
import { decidedByResidents } from '../notices/port'
import { projectOf } from '../projects/port'
import { campaignsOf, nextCampaignId, oneRuns } from './of-project'
import { campaigns, needs, type NeedRecord } from './store'

/** Statuses of projects that neighbours may add to: past their vote, before their acceptance. */
const RAISING: readonly string[] = [
  ...['shortlisted', 'budgeted', 'approved', 'publicising', 'pooled'],
  ...['committed', 'implementing'],
]

type Placed = Pick<NeedRecord, 'campaignId' | 'projectId' | 'unitId' | 'title' | 'deadline'>

function newNeed({ shifts, merchant, ...written }: NeedWritten, placed: Placed, nth: number): NeedRecord {
  const planned = { ...(shifts && { shifts: [...shifts] }), ...(merchant && { merchant }) }
  return { ...written, ...planned, ...placed, pledged: 0, paying: 0, givers: 0, status: 'waiting', seek: String(nth) }
}

export default defineAction(openCampaign, async ({ member, now, rules, transact }, input) => {
  const { projectId, opensAt = now, deadline, needs: asked, partner, decisionNoticeId } = input
  const post = postOf(member)
  const { version, rules: local } = await rules()
  const project = await projectOf(projectId)
  if (!project?.orgPath.includes(post.unitId)) return refuse('PROJECT_NOT_FOUND')
  if (!RAISING.includes(project.status)) return refuse('PROJECT_NOT_RAISING', { status: project.status })
  const term = decideTerm({ opensAt, deadline }, local.crowd, now)
  if (!term.ok) return term
  if (asked.some(({ label }) => hasPersonalNumber(label))) return refuse('PERSONAL_NUMBER_IN_TEXT')
  const whole = decideNeeds(asked, deadline)
  if (!whole.ok) return whole
  if (asked.some(({ unit }) => kindOf(unit) === 'money')) {
    if (!local.crowd.moneyInternal) return refuse('MONEY_OFF')
    if (!(await decidedByResidents(decisionNoticeId, project.unitId))) return refuse('DECISION_MISSING')
  }
  const card = partner ? decidePartnerCard('review', partner) : proceed({})
  if (!card.ok) return refuse('PARTNER_ADDRESS_WRONG')
  const before = await campaignsOf(projectId)
  if (oneRuns(before)) return refuse('CAMPAIGN_RUNNING')
  const { title, kind, photo, unitId, unitName, orgPath, proposerId } = project
  const campaignId = nextCampaignId(projectId, before)

  return transact(async (tx) => {
    await tx.put(campaigns, campaignId, {
      ...{ ownerId: member.userId, orgPath: [...orgPath], audience: orgPath.slice(0, 1), proposerId },
      ...{ projectId, title, kind, photo, unitId, unitName, status: 'review' },
      ...{ opensAt, deadline, partner, decisionNoticeId },
      ...{
        legalAsked: asksLegal(asked.map(({ unit }) => unit)) || partner !== undefined,
        movedAt: tx.now,
        openComplaints: 0,
      },
      seek: seekKey(deadline, campaignId),
    })
    for (const [nth, written] of asked.entries()) {
      const placed = { campaignId, projectId, unitId, title, deadline }
      await tx.put(needs, `${campaignId}.${nth + 1}`, newNeed(written, placed, nth + 1))
    }
    tx.subject({ collection: campaigns.name, id: campaignId, to: 'review' })
    tx.decidedUnder(version)
    return proceed({ campaignId, status: 'review' as const })
  }, refuse('CAMPAIGN_RUNNING'))
})
