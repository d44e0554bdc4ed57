import { useState } from 'react'
import { mismatches } from '@domain/payments/contract'
import type { MismatchStatus } from '@domain/payments/states'
import { MISMATCH_WORDS } from '@domain/payments/words'
import { usePages } from '../../../platform/use-pages'
import { Segment } from '../../../ui/segment'
import { stamp } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { MismatchOne, yuan } from './parts/mismatch-one'

const VIEWS = [
  { value: 'open', words: '要查的' },
  { value: 'resolved', words: '查过的' },
] as const

function Mismatches({ as }: { readonly as: string }) {
  const [status, setStatus] = useState<MismatchStatus>('open')
  const pages = usePages(mismatches, { status }, { as })
  return (
    <WorkList
      title="对不上的账"
      pages={pages}
      idOf={({ mismatchId }) => mismatchId}
      columns={[
        { title: '什么不对', cell: ({ kind }) => MISMATCH_WORDS[kind] },
        { title: '用途', cell: ({ title }) => title ?? '不知道' },
        { title: '我们记的', cell: ({ ours }) => yuan(ours) },
        { title: '微信说的', cell: ({ theirs }) => yuan(theirs) },
        { title: '发现', cell: ({ at }) => stamp(at) },
      ]}
      line={({ kind, title, at }) => ({ title: MISMATCH_WORDS[kind], sub: `${title ?? '不知道用途'} · ${stamp(at)}` })}
      empty={status === 'open' ? '没有对不上的账。每天十点和微信的账单核对一次。' : '还没有查过的。'}
      views={<Segment label="看哪些" choices={VIEWS} chosen={status} onChoose={setStatus} />}
    >
      {(row, done) => <MismatchOne key={row.mismatchId} row={row} as={as} onDone={done} />}
    </WorkList>
  )
}

/** What does not fit between our books and the platform's. */
export default function MismatchesPage() {
  return (
    <StaffPage title="对不上的账" place="mismatches" asks={mismatches}>
      {({ assignmentId }) => <Mismatches key={assignmentId} as={assignmentId} />}
    </StaffPage>
  )
}
