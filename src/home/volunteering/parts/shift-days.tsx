import { Button } from '../../../ui/button'
import { FailureView } from '../../../ui/failure-view'
import type { Shift, SignUp } from '../../../ui/shift/standing'
import { RowsSkeleton } from '../../../ui/skeleton'
import { StateView } from '../../../ui/state-view'
import type { Pages } from '../../../platform/use-pages'
import { DayList } from './day-list'
import { daysOf } from './days'

interface ShiftDaysProps {
  readonly pages: Pages<Shift>
  readonly own: readonly SignUp[]
  readonly onAll: () => void
}

/** The shifts that were found, day by day. */
export function ShiftDays({ pages, own, onAll }: ShiftDaysProps) {
  const { rows, failure, more } = pages
  if (!rows) return failure ? <FailureView failure={failure} onRetry={() => void pages.refresh()} /> : <RowsSkeleton />
  if (rows.length === 0) {
    return (
      <StateView picture="empty" title="现在没有要人的班次" say="有新的班次，会出现在这里。">
        <Button words="看全部" onTap={onAll} />
      </StateView>
    )
  }
  return (
    <>
      {daysOf(rows).map((day) => (
        <DayList key={day.date} day={day} own={own} />
      ))}
      {more && <Button kind="text" words="往下看更多" onTap={() => void pages.next()} />}
    </>
  )
}
