import { proceed } from '@domain/kernel/decision'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { records } from './store'
import { teams } from './team-store'

/** Kind of the term at which what changed of a record's final minutes is added to its team's; `ref` is the record. */
export const COUNT_FOR_TEAM = 'volunteering.countForTeam'

/**
 * The clock alone writes a team's sum, one record after the other: whoever earns at the same moment meets nobody. The
 * record remembers how much of it stands in the sum, so that a term that fires twice adds nothing.
 */
export const countForTeam = defineJob(COUNT_FOR_TEAM, async ({ transact }, recordId) => {
  await transact(recordId, async (tx) => {
    const record = openLinked(await tx.get(records, recordId))
    const team = record?.teamId === undefined ? undefined : openLinked(await tx.get(teams, record.teamId))
    if (!record || !team) return proceed({})
    const more = record.counted - (record.teamCounted ?? 0)
    await tx.patch(teams, team._id, { finalMinutes: team.finalMinutes + more })
    await tx.patch(records, recordId, { teamCounted: record.counted })
    tx.subject({ collection: teams.name, id: team._id, from: team.status, to: team.status })
    return proceed({})
  })
  return {}
})
