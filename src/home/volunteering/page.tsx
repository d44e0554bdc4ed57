import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { listShifts, mySignUps } from '@domain/volunteering/contract'
import { myRecords } from '@domain/volunteering/record-contract'
import { useCell } from '../../platform/cell'
import { serverNow } from '../../platform/clock'
import { latePresence } from '../../platform/kept-presence'
import { useCare } from '../../platform/mode'
import { useOwnUnit } from '../../platform/own-unit'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { session } from '../../platform/session'
import { useAnswer } from '../../platform/use-answer'
import { usePages } from '../../platform/use-pages'
import { whereNow, type Whereabouts } from '../../platform/where-now'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { Segment } from '../../ui/segment'
import { HoursCard } from '../../ui/shift/hours-card'
import { PausedNote } from '../../ui/shift/paused-note'
import { FilterSheet } from './parts/filter-sheet'
import { MonthView } from './parts/month-view'
import { NextOne } from './parts/next-one'
import { ShiftDays } from './parts/shift-days'
import { isFiltering, NO_FILTER, wantedBy, type Filter, type View } from './parts/wanted'

const VIEWS = [
  { value: 'all', words: '最近的' },
  { value: 'own', words: '我的社区' },
  { value: 'near', words: '1 公里内' },
  { value: 'beginners', words: '适合新手' },
  { value: 'skilled', words: '要特长' },
] as const

const FACES = [
  { value: 'list', words: '列表' },
  { value: 'month', words: '月历' },
] as const

type Face = (typeof FACES)[number]['value']

/** 志愿: what one goes to next, then the shifts that need people, day by day or as a month. */
export default function VolunteeringPage() {
  const [view, setView] = useState<View>('all')
  const [face, setFace] = useState<Face>('list')
  const [filter, setFilter] = useState<Filter>(NO_FILTER)
  const [filtering, setFiltering] = useState(false)
  const [here, setHere] = useState<Whereabouts>()
  const [lost, setLost] = useState(false)
  const care = useCare()
  const late = useCell(latePresence)
  const { unitId } = useOwnUnit()
  const { signInName } = useCell(session)
  const signedOut = signInName === undefined && LOCAL_SIGN_IN
  const mine = useAnswer(mySignUps, signedOut ? undefined : { limit: 50 }, { keep: true })
  const own = mine.value?.items ?? []
  const { value: hours } = useAnswer(myRecords, signedOut ? undefined : { limit: 1 }, { keep: true })
  const { from, to, ...wanted } = wantedBy({ view, unitId, here, filter }, serverNow())
  const pages = usePages(listShifts, {
    ...wanted,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  })
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  /** The place is asked from the tap that wants it, and for nothing else. */
  const choose = async (next: View) => {
    const found = next === 'near' ? await whereNow() : undefined
    setHere(found)
    setLost(next === 'near' && found === undefined)
    setView(next === 'near' && found === undefined ? 'all' : next)
  }
  const narrow = (next: Filter) => {
    setFilter(next)
    setFiltering(false)
  }
  const showAll = () => {
    setView('all')
    setFilter(NO_FILTER)
  }
  return (
    <Page
      title="志愿"
      tab="volunteering"
      over={filtering && <FilterSheet filter={filter} onClose={() => setFiltering(false)} onChoose={narrow} />}
    >
      <Box as="h1" className="heard">
        志愿
      </Box>
      {hours && (
        <HoursCard mine={hours}>
          <Button kind="quiet" icon="file" words="服务证明" onTap={() => go('certificates')} />
        </HoursCard>
      )}
      {late !== '' && <Note icon="alert" tone="red">{`离线签的没有收下：${late}。`}</Note>}
      <PausedNote absences={hours?.absences} />
      <NextOne mine={own} />
      <Box as="section" className="thirds" label="记录、志愿队和积分">
        <Button kind="quiet" icon="hour" words="服务记录" onTap={() => go('records')} />
        <Button kind="quiet" icon="people" words="志愿队" onTap={() => go('teams')} />
        <Button kind="quiet" icon="point" words="积分" onTap={() => go('points')} />
      </Box>
      <Box className="narrowing">
        {!care && <Segment label="怎么看" choices={FACES} chosen={face} onChoose={setFace} />}
        <Button icon="filter" words={isFiltering(filter) ? '挑着看' : '挑一挑'} onTap={() => setFiltering(true)} />
      </Box>
      <Chips label="看哪些" choices={VIEWS} chosen={view} onChoose={(next) => void choose(next)} />
      {lost && (
        <Note icon="pin" tone="amber">
          没有取到位置，打开定位才能看 1 公里内的。下面是最近的。
        </Note>
      )}
      {face === 'month' && !care ? (
        <MonthView wanted={wanted} own={own} />
      ) : (
        <ShiftDays pages={pages} own={own} onAll={showAll} />
      )}
    </Page>
  )
}
