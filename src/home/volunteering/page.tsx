import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { listShifts, mySignUps } from '@domain/volunteering/contract'
import { myRecords } from '@domain/volunteering/record-contract'
import { useCell } from '../../platform/cell'
import { serverNow } from '../../platform/clock'
import { useOwnUnit } from '../../platform/own-unit'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { session } from '../../platform/session'
import { useAnswer } from '../../platform/use-answer'
import { usePages } from '../../platform/use-pages'
import { whereNow, type Whereabouts } from '../../platform/where-now'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { CellRow } from '../../ui/cell-row'
import { Chips } from '../../ui/chips'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { RowsSkeleton } from '../../ui/skeleton'
import { StateView } from '../../ui/state-view'
import { dayWord, monthDay, weekday } from '../../ui/when'
import { HoursCard } from '../../ui/shift/hours-card'
import { ShiftLine } from '../../ui/shift/shift-line'
import { daysOf, type Day } from './parts/days'
import { NextOne } from './parts/next-one'

const VIEWS = [
  { value: 'all', words: '最近的' },
  { value: 'own', words: '我的社区' },
  { value: 'near', words: '1 公里内' },
  { value: 'beginners', words: '适合新手' },
  { value: 'skilled', words: '要特长' },
] as const

const NEAR_METRES = 1_000

type View = (typeof VIEWS)[number]['value']

/** What a choice asks for; one's own community only once it is known. */
function askedBy(view: View, unitId: string | undefined, here: Whereabouts | undefined) {
  if (view === 'near') return here ? { near: { lng: here.lng, lat: here.lat, metres: NEAR_METRES } } : {}
  if (view === 'own') return unitId === undefined ? {} : { unitId }
  if (view === 'beginners') return { beginners: true }
  return view === 'skilled' ? { beginners: false } : {}
}

function DayHead({ day: { date, shifts } }: { readonly day: Day }) {
  const at = shifts[0]?.startsAt ?? 0
  const near = dayWord(at, serverNow())
  const word = near === monthDay(date) ? weekday(date) : near
  return (
    <Box className="sech">
      <Box as="h2" className="h2">{`${monthDay(date)} ${word}`}</Box>
      <Box className="sub">{`${shifts.length} 场`}</Box>
    </Box>
  )
}

/** 志愿: what one goes to next, then the shifts that need people, day by day. */
export default function VolunteeringPage() {
  const [view, setView] = useState<View>('all')
  const [here, setHere] = useState<Whereabouts>()
  const [lost, setLost] = useState(false)
  const { unitId } = useOwnUnit()
  const { signInName } = useCell(session)
  const signedOut = signInName === undefined && LOCAL_SIGN_IN
  const mine = useAnswer(mySignUps, signedOut ? undefined : { limit: 50 }, { keep: true })
  const own = mine.value?.items ?? []
  const { value: hours } = useAnswer(myRecords, signedOut ? undefined : { limit: 1 }, { keep: true })
  const pages = usePages(listShifts, askedBy(view, unitId, here))
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  const { rows, failure, more } = pages
  /** The place is asked from the tap that wants it, and for nothing else. */
  const choose = async (next: View) => {
    const found = next === 'near' ? await whereNow() : undefined
    setHere(found)
    setLost(next === 'near' && found === undefined)
    setView(next === 'near' && found === undefined ? 'all' : next)
  }
  return (
    <Page title="志愿" tab="volunteering">
      <Box as="h1" className="heard">
        志愿
      </Box>
      {hours && (
        <HoursCard mine={hours}>
          <Button kind="quiet" icon="file" words="服务记录" onTap={() => go('records')} />
        </HoursCard>
      )}
      <NextOne mine={own} />
      <Box className="card flush">
        <CellRow icon="point" title="积分" sub="服务时长换积分，积分能兑换" onTap={() => go('points')} />
      </Box>
      <Chips label="看哪些" choices={VIEWS} chosen={view} onChoose={(next) => void choose(next)} />
      {lost && (
        <Note icon="pin" tone="amber">
          没有取到位置，打开定位才能看 1 公里内的。下面是最近的。
        </Note>
      )}
      {!rows && (failure ? <FailureView failure={failure} onRetry={() => void pages.refresh()} /> : <RowsSkeleton />)}
      {rows?.length === 0 && (
        <StateView picture="empty" title="现在没有要人的班次" say="有新的班次，会出现在这里。">
          <Button words="看全部" onTap={() => setView('all')} />
        </StateView>
      )}
      {daysOf(rows ?? []).map((day) => (
        <Box as="section" key={day.date} className="sec">
          <DayHead day={day} />
          <Box className="card shift-card">
            {day.shifts.map((shift) => (
              <ShiftLine
                key={shift.shiftId}
                shift={shift}
                mine={own.find(({ shiftId }) => shiftId === shift.shiftId)}
                onTap={() => go('activity', { activityId: shift.activityId })}
              />
            ))}
          </Box>
        </Box>
      ))}
      {more && <Button kind="text" words="往下看更多" onTap={() => void pages.next()} />}
    </Page>
  )
}
