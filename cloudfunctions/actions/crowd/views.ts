import { seesNeed, type GiverFacts } from '@domain/crowd/rules'
import type { CampaignRow, IdeaRow, NeedRow, PledgeRow, TaskRow } from '@domain/crowd/schemas'
import type * as z from 'zod/mini'
import type { Stored } from '../../kit/collection'
import type { Member } from '../../kit/member'
import type { CampaignRecord, IdeaRecord, NeedRecord, PledgeRecord, TaskRecord } from './store'

function needRowOf(need: Stored<NeedRecord>): NeedRow {
  const { _id: needId, unit, label, measure, goal, pledged, givers, minEach, maxEach, essential, status } = need
  const more = { body: need.merchant?.body, activityId: need.activityId }
  return {
    ...{ needId, unit, label, measure, goal, pledged, left: Math.max(0, goal - pledged), givers },
    ...{ minEach, maxEach, essential, status, ...more },
  }
}

/** A campaign with those of its needs that the reader may see. */
export function campaignRowOf(
  campaign: Stored<CampaignRecord>,
  all: ReadonlyArray<Stored<NeedRecord>>,
  reader: GiverFacts,
): z.infer<typeof CampaignRow> {
  const { _id: campaignId, projectId, title, kind, photo, unitId, unitName, status, deadline, opensAt } = campaign
  const own = all.filter((need) => need.campaignId === campaignId && seesNeed(need.unit, unitId, reader))
  const needs = own.sort((a, b) => (a.seek < b.seek ? -1 : 1)).map(needRowOf)
  const givers = needs.reduce((sum, need) => sum + need.givers, 0)
  return { campaignId, projectId, title, kind, photo, unitId, unitName, status, deadline, opensAt, needs, givers }
}

/** How a caller reads campaigns; a post inside sees what its residents see. */
export function readerOf(member: Member | undefined): GiverFacts {
  if (member?.post) return { verified: true, homePath: member.post.orgPath }
  return { verified: member?.verification === 'resident_verified', homePath: member?.homePath ?? [] }
}

export function pledgeRowOf(pledge: Stored<PledgeRecord>): z.infer<typeof PledgeRow> {
  const { _id: pledgeId, campaignId, needId, projectId, title, label, unit, measure, amount, status } = pledge
  const { at, endedAt, payBy, bringBy, deadline, receipt, activityId, refundNo } = pledge
  return {
    ...{ pledgeId, campaignId, needId, projectId, title, label, unit, measure, amount, status },
    ...{ at, endedAt, payBy, bringBy, deadline, receipt, activityId, refundNo },
  }
}

export function ideaRowOf(idea: Stored<IdeaRecord>, userId: string | undefined, supported: boolean) {
  const { _id: ideaId, title, text, unitId, unitName, authorName, supports, status, at, projectId, answer } = idea
  const mine = idea.ownerId === userId
  return {
    ...{ ideaId, title, text, unitId, unitName, authorName, mine, supports, supported },
    ...{ status, at, projectId, answer },
  } satisfies z.infer<typeof IdeaRow>
}

/** What was handed in goes to who did it and to the desk of its community. */
export function taskRowOf(task: Stored<TaskRecord>, member: Member | undefined): z.infer<typeof TaskRow> {
  const { _id: taskId, title, text, unitId, unitName, points, dueAt, status, takerName, work, photos, reason } = task
  const mine = member !== undefined && task.takerId === member.userId
  const own = member !== undefined && task.ownerId === member.userId
  const desk = member?.post !== undefined && task.orgPath.includes(member.post.unitId)
  const said = mine || desk ? { takerName, work, photos, reason } : {}
  return { taskId, title, text, unitId, unitName, points, dueAt, status, mine, own, ...said }
}
