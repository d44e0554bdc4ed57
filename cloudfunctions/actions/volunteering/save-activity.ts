import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { saveActivity } from '@domain/volunteering/desk-contract'
import { decideQuestions } from '@domain/volunteering/questions'
import { defineAction } from '../../kit/action'
import { postOf } from '../../kit/post-of'
import { publicNumber, randomId } from '../../kit/random-ids'
import { openLinked } from '../../kit/scoped'
import { usePhotoOf } from '../files/port'
import { ownActivity } from './own-activity'
import { activities } from './store'
import { teams } from './team-store'

export default defineAction(saveActivity, async ({ member, transact }, input) => {
  const { activityId, revision, requestId: _requestId, ...written } = input
  const { minAge, maxAge, teamId, cover } = written
  const post = postOf(member)
  const id = activityId ?? randomId()
  return transact(async (tx) => {
    const before = activityId === undefined ? undefined : await ownActivity(tx, member, activityId)
    if (activityId !== undefined && !before) return refuse('ACTIVITY_NOT_FOUND')
    if (before && before.status !== 'draft') return refuse('NOT_POSSIBLE_NOW', { status: before.status })
    if (before && before.revision !== revision) return refuse('ACTIVITY_CHANGED', { revision: before.revision })
    const team = teamId === undefined ? undefined : openLinked(await tx.get(teams, teamId))
    if (teamId !== undefined && !(team?.status === 'active' && team.orgPath.includes(post.unitId))) {
      return refuse('TEAM_NOT_FOUND')
    }
    if (minAge !== undefined && maxAge !== undefined && minAge > maxAge) return refuse('AGES_WRONG')
    const asks = decideQuestions(written.questions)
    if (!asks.ok) return asks
    const used = await usePhotoOf(tx, member, { now: cover, before: before?.cover }, { kind: 'activity', id })
    if (!used.ok) return used
    const named = team ? { teamName: team.name } : {}
    const next = (before?.revision ?? 0) + 1
    if (before) {
      const { location, requirements, insurancePolicyNo, contactPhone } = written
      const emptied = { location, requirements, minAge, maxAge, insurancePolicyNo, contactPhone, teamId, cover }
      const reworded = before.riskNotice === written.riskNotice ? 0 : 1
      const riskNoticeVersion = before.riskNoticeVersion + reworded
      const writers = [...new Set([...(before.writers ?? []), member.userId])]
      await tx.patch(activities, id, { ...written, ...emptied, ...named, writers, riskNoticeVersion, revision: next })
    } else {
      await tx.put(activities, id, {
        ...{ ownerId: member.userId, ownerName: member.displayName, orgPath: post.orgPath, ...written, ...named },
        ...{ activityNo: publicNumber('A', tx.now), unitId: post.unitId, unitName: post.unitName },
        ...{ status: 'draft', revision: next, riskNoticeVersion: 1, shifts: 0, seek: seekKey(tx.now, id) },
      })
    }
    tx.subject({ collection: activities.name, id, ...(before ? { from: 'draft' } : {}), to: 'draft' })
    return proceed({ activityId: id, status: 'draft' as const, revision: next })
  })
})
