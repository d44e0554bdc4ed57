import type { OutputOf } from '@domain/kernel/contract'
import type { listTeams } from '@domain/volunteering/team-contract'
import { CellRow } from '../cell-row'
import { hoursIn } from './hours-card'

type Team = OutputOf<typeof listTeams>['items'][number]

/** A team of a list: what it is called, whose it is, what it gave. */
export function TeamLine({ team, onTap }: { readonly team: Team; readonly onTap: () => void }) {
  const { name, unitName, finalMinutes } = team
  const gave = finalMinutes === 0 ? '刚成立' : `累计 ${hoursIn(finalMinutes)} 小时`
  return <CellRow icon="people" title={name} sub={`${unitName} · ${gave}`} onTap={onTap} />
}
