import { TEAM_MEMBER_MOVES } from '@domain/volunteering/states'
import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { teamMembers, teams } from './team-store'

/** Who asked hears what the leader decided, who belonged that the team ended; the leader hears who asks. */
export const memberChanged = defineEffect(
  'volunteering.memberChanged',
  z.object({ membershipId: z.string(), move: z.enum(TEAM_MEMBER_MOVES) }),
  async (context, { membershipId, move }) => {
    const member = openLinked(await get(teamMembers, membershipId))
    if (!member) return
    const { ownerId: userId, teamId, teamName: what, name: who, remark: reason = '没有写原因' } = member
    const about = { userId, refKind: 'team', refId: teamId, at: context.at } as const
    if (move === 'accept') await tell(context, { ...about, template: 'teamAccepted', facts: { what } })
    if (move === 'decline') await tell(context, { ...about, template: 'teamDeclined', facts: { what, reason } })
    if (move === 'remove') await tell(context, { ...about, template: 'teamRemoved', facts: { what, reason } })
    if (move !== 'ask' && move !== 'disband') return
    const team = openLinked(await get(teams, teamId))
    if (!team) return
    if (move === 'disband') {
      if (userId !== team.ownerId) await tell(context, { ...about, template: 'teamDissolved', facts: { what } })
      return
    }
    await tell(context, { ...about, userId: team.ownerId, template: 'teamAsked', facts: { what, who } })
  },
)
