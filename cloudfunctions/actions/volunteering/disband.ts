import { proceed } from '@domain/kernel/decision'
import type { TeamMemberStatus } from '@domain/volunteering/states'
import { query } from '../../kit/database'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { moveMember } from './move-member'
import { teamMembers } from './team-store'

/** Kind of the term at which everybody of a team that ended is let go and told; `ref` is the team. */
export const DISBAND = 'volunteering.disband'

const BATCH = 100
const CURRENT: readonly TeamMemberStatus[] = ['asked', 'member']

export const disband = defineJob(DISBAND, async ({ transact }, teamId) => {
  for (const status of CURRENT) {
    for (;;) {
      const found = await query(teamMembers, {
        where: { teamId, status },
        orderBy: ['seek', 'asc'],
        limit: BATCH,
      })
      for (const { _id, seek } of found.flatMap((one) => openLinked(one) ?? [])) {
        await transact(seek, async (tx) => {
          const member = openLinked(await tx.get(teamMembers, _id))
          return member ? moveMember(tx, member, 'disband') : proceed({})
        })
      }
      if (found.length < BATCH) break
    }
  }
  return {}
})
