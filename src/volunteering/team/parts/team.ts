import type { OutputOf } from '@domain/kernel/contract'
import type { getTeam } from '@domain/volunteering/team-contract'

export type Team = OutputOf<typeof getTeam>
