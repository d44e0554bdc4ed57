import { teamMemberIdOf } from '../cloudfunctions/actions/volunteering/team-member-id'
import type { TeamMemberRecord, TeamRecord } from '../cloudfunctions/actions/volunteering/team-store'
import type { ServiceRecord } from '../cloudfunctions/actions/volunteering/store'
import { seekKey } from '../domain/kernel/seek'
import type { Person } from './people'
import { SAMPLE_START } from './sample-start'
import { FIRST_TEAM } from './first-team'
import { NAMED_COMMUNITIES, pathOf } from './territory'

type Team = TeamRecord & { _id: string }
type TeamMember = TeamMemberRecord & { _id: string }

const DAY_MS = 86_400_000
/** Residents of the first community who belong to its team, besides the leader. */
const MEMBERS = 9

function memberOf(team: Team, { identity }: Person, nth: number): TeamMember {
  const at = SAMPLE_START - (90 - nth * 7) * DAY_MS
  const { userId: ownerId, displayName: name } = identity
  const _id = teamMemberIdOf(team._id, ownerId)
  return {
    ...{ _id, ownerId, orgPath: team.orgPath, teamId: team._id, teamName: team.name, unitName: team.unitName, name },
    ...{ status: 'member', at, current: true, seek: seekKey(at, _id) },
  }
}

/** The team of the first community, led by who writes its activities, and who belongs to it. */
export function sampleTeams(
  people: readonly Person[],
  records: readonly ServiceRecord[],
): { teams: Team[]; members: TeamMember[] } {
  const { teamId, leaderId } = FIRST_TEAM
  const community = NAMED_COMMUNITIES[0]
  const leader = people.find(({ identity }) => identity.userId === leaderId)
  if (!community || !leader) throw new Error('the sample data has no first community')
  const at = SAMPLE_START - 400 * DAY_MS
  const team: Team = {
    ...{ _id: teamId, ownerId: leaderId, orgPath: pathOf(community), audience: pathOf(community).slice(0, 1) },
    ...{ teamNo: 'T2507010001', name: `${community.name}志愿队`, unitId: community.id, unitName: community.name },
    ...{ purpose: '巡楼道、看花园、陪老人，每周都有活动，没做过也能来。', asks: true },
    ...{ leaderName: leader.identity.displayName, status: 'active', seek: seekKey(at, teamId) },
    finalMinutes: records.filter((one) => one.teamId === teamId).reduce((sum, { minutes }) => sum + minutes, 0),
  }
  const near = people.filter(({ identity }) => identity.unitId === community.id && identity.userId !== leaderId)
  return { teams: [team], members: [leader, ...near.slice(0, MEMBERS)].map((who, nth) => memberOf(team, who, nth)) }
}
