import { useState } from 'react'
import { shanghaiDate } from '@domain/kernel/calendar'
import { calendar, uploadCalendar } from '@domain/rules/contract'
import { serverNow } from '../../../platform/clock'
import { useAnswer } from '../../../platform/use-answer'
import { Box } from '../../../ui/box'
import { FailureView } from '../../../ui/failure-view'
import { Note } from '../../../ui/note'
import { Segment } from '../../../ui/segment'
import { PageSkeleton } from '../../../ui/skeleton'
import { StaffPage } from '../../frame/staff-page'
import { Facts } from '../../parts/facts'
import { CalendarForm } from './parts/calendar-form'
import { dayRanges } from './parts/day-ranges'

function Year({ year, as }: { readonly year: number; readonly as: string }) {
  const { value, failure, refresh } = useAnswer(calendar, { year }, { as })
  if (!value) return failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <PageSkeleton />
  return (
    <>
      {value.missing ? (
        <Note icon="alert" tone="amber">
          {`${year} 年的放假安排还没有上传，现在按周一至周五推算。期限可能算错，请尽快上传。`}
        </Note>
      ) : (
        <Box className="card">
          <Facts
            rows={[
              ['工作日', `全年 ${value.workdays} 天`],
              ['放假', dayRanges(value.holidays)],
              ['补班', dayRanges(value.makeupWorkdays)],
              ['依据', value.source],
            ]}
          />
        </Box>
      )}
      <CalendarForm key={`${year}-${value.missing}`} year={year} now={value} as={as} onDone={() => void refresh()} />
    </>
  )
}

function Calendar({ as }: { readonly as: string }) {
  const present = Number(shanghaiDate(serverNow()).slice(0, 4))
  const years = [present, present + 1].map((each) => ({ value: String(each), words: `${each} 年` }))
  const [year, setYear] = useState(String(present))
  return (
    <Box className="desk-form col g12">
      <Box as="h1" className="h1">
        放假安排
      </Box>
      <Segment label="哪一年" choices={years} chosen={year} onChoose={setYear} />
      <Year key={year} year={Number(year)} as={as} />
    </Box>
  )
}

/** Days off and days worked instead; terms counted in working days follow them. */
export default function CalendarPage() {
  return (
    <StaffPage title="放假安排" place="calendar" asks={uploadCalendar}>
      {(post) => <Calendar key={post.assignmentId} as={post.assignmentId} />}
    </StaffPage>
  )
}
