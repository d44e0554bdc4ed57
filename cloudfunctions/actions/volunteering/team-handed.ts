import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { teams } from './team-store'

/** Whoever was made the leader of a team hears so. */
export const teamHanded = defineEffect(
  'volunteering.teamHanded',
  z.object({ teamId: z.string(), userId: z.string() }),
  async (context, { teamId, userId }) => {
    const team = openLinked(await get(teams, teamId))
    if (!team) return
    const about = { userId, refKind: 'team', refId: teamId, at: context.at } as const
    await tell(context, { ...about, template: 'teamHanded', facts: { what: team.name } })
  },
)
