import { useState } from 'react'
import { addDays, shanghaiDate, startOfDay } from '@domain/kernel/calendar'
import type { InputFor } from '@domain/kernel/contract'
import { listShifts, shiftDays } from '@domain/volunteering/contract'
import { serverNow } from '../../../platform/clock'
import { go } from '../../../platform/places'
import { useAnswer } from '../../../platform/use-answer'
import { usePages } from '../../../platform/use-pages'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureView } from '../../../ui/failure-view'
import { MonthGrid } from '../../../ui/shift/month-grid'
import type { SignUp } from '../../../ui/shift/standing'
import { RowsSkeleton } from '../../../ui/skeleton'
import { StateView } from '../../../ui/state-view'
import { DayList } from './day-list'

type Wanted = Omit<InputFor<typeof listShifts>, 'from' | 'to' | 'activityId' | 'after' | 'limit'>

interface MonthViewProps {
  /** What is looked for, days left aside. */
  readonly wanted: Wanted
  readonly own: readonly SignUp[]
}

/** The shifts of the day that was tapped. */
function OneDay({ date, wanted, own }: MonthViewProps & { readonly date: string }) {
  const from = startOfDay(date)
  const pages = usePages(listShifts, { ...wanted, from, to: startOfDay(addDays(date, 1)) - 1 }, { limit: 50 })
  if (!pages.rows) {
    return pages.failure ? (
      <FailureView failure={pages.failure} onRetry={() => void pages.refresh()} />
    ) : (
      <RowsSkeleton />
    )
  }
  if (pages.rows.length === 0) return <Box className="card sub">这一天没有要人的班次。</Box>
  return <DayList day={{ date, shifts: pages.rows }} own={own} />
}

/** The month of one's own community, or of what is near: a dot where people are needed, a mark where one goes. */
export function MonthView({ wanted, own }: MonthViewProps) {
  const today = shanghaiDate(serverNow())
  const [month, setMonth] = useState(today.slice(0, 7))
  const [date, setDate] = useState(today)
  const { value, failure, refresh } = useAnswer(shiftDays, { month, ...wanted }, { keep: true })
  if (!value) return failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <RowsSkeleton />
  const { unitId } = value
  if (unitId === undefined && wanted.near === undefined) {
    return (
      <StateView picture="empty" title="先选一个地方" say="登记住在哪个社区，或者看“1 公里内”，月历才知道看哪里。">
        <Button words="登记社区" onTap={() => go('residence')} />
      </StateView>
    )
  }
  const choose = (next: string) => {
    setMonth(next)
    setDate(next === today.slice(0, 7) ? today : `${next}-01`)
  }
  return (
    <Box className="col g24">
      <Box className="sub">{wanted.near ? '1 公里内的班次，点一天看一天。' : '您社区的班次，点一天看一天。'}</Box>
      <MonthGrid
        month={month}
        today={today}
        chosen={date}
        counts={new Map(value.days.filter((day) => day.date >= today).map((day) => [day.date, day.shifts]))}
        mine={new Set(own.map(({ startsAt }) => shanghaiDate(startsAt)))}
        onChoose={setDate}
        onMonth={choose}
      />
      <OneDay key={date} date={date} wanted={unitId === undefined ? wanted : { ...wanted, unitId }} own={own} />
    </Box>
  )
}
