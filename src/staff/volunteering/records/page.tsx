import { useState } from 'react'
import { deskRecords } from '@domain/volunteering/record-contract'
import { RECORD_WORDS } from '@domain/volunteering/words'
import { usePages } from '../../../platform/use-pages'
import { SelectField } from '../../../ui/select-field'
import { stamp } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { RecordOne } from './parts/record-one'

const VIEWS = [
  { value: 'in_dispute', words: '有疑问的' },
  { value: 'correcting', words: '更正等复核' },
  { value: 'provisional', words: RECORD_WORDS.provisional },
  { value: 'publicised', words: RECORD_WORDS.publicised },
  { value: 'final', words: RECORD_WORDS.final },
] as const

type View = (typeof VIEWS)[number]['value']

function Records({ as }: { readonly as: string }) {
  const [view, setView] = useState<View>('in_dispute')
  const pages = usePages(deskRecords, view === 'correcting' ? { correcting: true } : { status: view }, { as })
  return (
    <WorkList
      title="服务记录"
      pages={pages}
      idOf={({ recordId }) => recordId}
      columns={[
        { title: '谁', cell: ({ name }) => name },
        { title: '活动', cell: ({ title }) => title },
        { title: '哪天', cell: ({ from }) => stamp(from) },
        { title: '分钟', cell: ({ minutes }) => String(minutes) },
      ]}
      line={({ name, title, from, minutes, status }) => ({
        title: `${name} · ${title}`,
        sub: `${stamp(from)} · ${minutes} 分钟`,
        tag: RECORD_WORDS[status],
      })}
      empty="这里没有记录。"
      views={<SelectField label="看哪些" choices={VIEWS} value={view} onChange={setView} />}
    >
      {(record, done) => <RecordOne key={record.recordId} record={record} as={as} onDone={done} />}
    </WorkList>
  )
}

/** Service records of this unit: the doubted first, then corrections that wait for a second person. */
export default function RecordDeskPage() {
  return (
    <StaffPage title="服务记录" place="recordDesk" asks={deskRecords}>
      {({ assignmentId }) => <Records key={assignmentId} as={assignmentId} />}
    </StaffPage>
  )
}
