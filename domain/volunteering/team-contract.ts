import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { ActivityRow, TEAM_WRITTEN, TeamMemberRow, TeamRow } from './schemas'
import { ORGANISERS, RESIDENTS } from './shapes'
import { TEAM_MEMBER_STATUSES, TEAM_STATUSES } from './states'

const OF_TEAM = { of: 'teams', by: 'teamId' } as const
/** The leader in person, or the unit that the team belongs to. */
const LEADERS = [...RESIDENTS, ...ORGANISERS] as const
const TEAM_MOVED = z.object({ teamId: Id, status: z.enum(TEAM_STATUSES) })
const MEMBER_MOVED = z.object({ membershipId: Id, status: z.enum(TEAM_MEMBER_STATUSES) })

/** Teams that take members, by when they were formed, latest first; of one unit where it is named. */
export const listTeams = contract({
  name: 'volunteering.listTeams',
  summary: '看有哪些志愿队',
  allow: ['guest'],
  scope: 'public',
  input: z.object({ unitId: z.optional(Id), ...PAGE_INPUT }),
  output: pageOf(TeamRow),
  refusals: [],
})

/** A team with what it recruits for, at most 10 activities of which a shift is to come, how many belong to it, and how the caller stands to it. */
export const getTeam = contract({
  name: 'volunteering.getTeam',
  summary: '看一个志愿队',
  allow: ['guest', ...ORGANISERS],
  scope: 'public',
  input: z.object({ teamId: Id }),
  output: z.object({
    ...TeamRow.shape,
    members: z.int(),
    activities: z.array(ActivityRow),
    /** The caller's own membership, whatever became of it. */
    mine: z.optional(MEMBER_MOVED),
    /** True for the leader in person and for posts of its unit. */
    leads: z.boolean(),
  }),
  refusals: ['TEAM_NOT_FOUND'],
})

/** Forms a team of the acting post's unit (no `teamId`), led by who forms it, or changes what it says of itself. */
export const saveTeam = contract({
  name: 'volunteering.saveTeam',
  summary: '建一个志愿队',
  allow: ORGANISERS,
  scope: OF_TEAM,
  input: z.object({
    /** Left out for a new one. */
    teamId: z.optional(Id),
    ...TEAM_WRITTEN,
    requestId: RequestId,
  }),
  output: TEAM_MOVED,
  refusals: ['NOT_POSSIBLE_NOW'],
})

/** Joins a team, or asks to where the leader looks at who comes. Who was removed asks, whatever the team. */
export const joinTeam = contract({
  name: 'volunteering.joinTeam',
  summary: '加入一个志愿队',
  allow: RESIDENTS,
  scope: OF_TEAM,
  purpose: 'volunteering',
  input: z.object({ teamId: Id, requestId: RequestId }),
  output: MEMBER_MOVED,
  refusals: ['NOT_POSSIBLE_NOW', 'ALREADY_IN_TEAM', 'TEAM_FULL', 'GUARDIAN_CONSENT_REQUIRED'],
})

/** Leaves a team, or takes back having asked. `LEADER_STAYS`: the team needs another leader first. */
export const leaveTeam = contract({
  name: 'volunteering.leaveTeam',
  summary: '退出一个志愿队',
  allow: RESIDENTS,
  scope: OF_TEAM,
  input: z.object({ teamId: Id, requestId: RequestId }),
  output: MEMBER_MOVED,
  refusals: ['NOT_POSSIBLE_NOW', 'LEADER_STAYS'],
})

/** The leader accepts or declines who asked, or removes a member with a reason. Never about oneself. */
export const decideMember = contract({
  name: 'volunteering.decideMember',
  summary: '收队员、退队员',
  allow: LEADERS,
  scope: OF_TEAM,
  input: z.object({
    teamId: Id,
    membershipId: Id,
    move: z.enum(['accept', 'decline', 'remove']),
    reason: z.optional(Text(200)),
    requestId: RequestId,
  }),
  output: MEMBER_MOVED,
  refusals: [
    'NOT_POSSIBLE_NOW',
    'NOT_TEAM_LEADER',
    'MEMBER_NOT_FOUND',
    'SECOND_PERSON_NEEDED',
    'REASON_MISSING',
    'LEADER_STAYS',
    'TEAM_FULL',
  ],
})

/** Makes a member the leader of a team. */
export const handOverTeam = contract({
  name: 'volunteering.handOverTeam',
  summary: '换一位队长',
  allow: LEADERS,
  scope: OF_TEAM,
  input: z.object({ teamId: Id, membershipId: Id, requestId: RequestId }),
  output: TEAM_MOVED,
  refusals: ['NOT_POSSIBLE_NOW', 'NOT_TEAM_LEADER', 'MEMBER_NOT_FOUND'],
})

/** Ends a team for good; its hours stay, its activities go on. */
export const dissolveTeam = contract({
  name: 'volunteering.dissolveTeam',
  summary: '解散一个志愿队',
  allow: LEADERS,
  scope: OF_TEAM,
  input: z.object({ teamId: Id, requestId: RequestId }),
  output: TEAM_MOVED,
  refusals: ['NOT_POSSIBLE_NOW', 'NOT_TEAM_LEADER'],
})

/** Members of a team, or who asks to be one; names in full for who leads it, masked for everybody else. */
export const listMembers = contract({
  name: 'volunteering.listMembers',
  summary: '看志愿队的队员',
  allow: LEADERS,
  scope: OF_TEAM,
  input: z.object({ teamId: Id, asking: z.optional(z.boolean()), ...PAGE_INPUT }),
  output: pageOf(TeamMemberRow),
  refusals: ['NOT_TEAM_LEADER'],
})

/** Teams one belongs to or asked to join, latest first. */
export const myTeams = contract({
  name: 'volunteering.myTeams',
  summary: '我的志愿队',
  allow: RESIDENTS,
  scope: 'self',
  input: z.object(PAGE_INPUT),
  output: pageOf(
    z.object({
      ...MEMBER_MOVED.shape,
      teamId: Id,
      teamName: z.string(),
      unitName: z.string(),
    }),
  ),
  refusals: [],
})
