import type { OutputOf } from '@domain/kernel/contract'
import type { myRecords } from '@domain/volunteering/record-contract'
import { shanghaiDate } from '@domain/kernel/calendar'
import { Note } from '../note'
import { clock, monthDay } from '../when'

type Absences = OutputOf<typeof myRecords>['absences']

/** What missed shifts lead to: until when one cannot sign up, or how near that is; nothing where there are none. */
export function PausedNote({ absences }: { readonly absences: Absences | undefined }) {
  if (!absences || absences.count === 0) return null
  const { count, limit, days, pausedUntil } = absences
  const missed = `最近 ${days} 天有 ${count} 次报了名没来，也没请假`
  if (pausedUntil !== undefined) {
    return (
      <Note icon="alert" tone="amber">
        {`${missed}。${monthDay(shanghaiDate(pausedUntil))} ${clock(pausedUntil)} 以后可以再报名；已经报上的照常。有难处请告诉组织人，请了假不算。`}
      </Note>
    )
  }
  return <Note icon="info">{`${missed}，满 ${limit} 次就停一阵报名。来不了请先退出，或者请组织人记请假。`}</Note>
}
