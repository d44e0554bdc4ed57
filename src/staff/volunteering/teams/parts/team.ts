import type { OutputOf } from '@domain/kernel/contract'
import type { listTeams } from '@domain/volunteering/team-contract'

export type Team = OutputOf<typeof listTeams>['items'][number]
