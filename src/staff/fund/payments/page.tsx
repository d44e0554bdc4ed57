import { useState } from 'react'
import { queue } from '@domain/fund/desk-contract'
import type { DisbursementStatus } from '@domain/fund/states'
import { waitingWords } from '@domain/fund/words'
import type { OutputOf } from '@domain/kernel/contract'
import { serverNow } from '../../../platform/clock'
import type { ActingPost } from '../../../platform/session'
import { usePages } from '../../../platform/use-pages'
import { yuan } from '../../../ui/money'
import { Segment } from '../../../ui/segment'
import { Tag, type Tone } from '../../../ui/tag'
import { stamp } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { PaymentOne } from './parts/payment-one'

type Row = OutputOf<typeof queue>['items'][number]
type View = 'todo' | 'open' | 'done'

const VIEWS: ReadonlyArray<{ value: View; words: string }> = [
  { value: 'todo', words: '等我办' },
  { value: 'open', words: '没办完' },
  { value: 'done', words: '办完的' },
]
const EMPTY: Record<View, string> = {
  todo: '现在没有等您办的付款。',
  open: '没有在办的付款。',
  done: '还没有办完的付款。',
}
const DONE: readonly DisbursementStatus[] = ['paid', 'receipted']
const OVER: readonly DisbursementStatus[] = ['returned', 'cancelled', 'corrected']

const isHeld = ({ hold }: Row) => hold !== undefined && hold.liftedAt === undefined && serverNow() < hold.until

function wordsOf(row: Row): string {
  if (isHeld(row)) return '先停一停'
  return waitingWords(row.status, row.needsTown)
}

function toneOf(row: Row): Tone {
  if (isHeld(row)) return 'red'
  return OVER.includes(row.status) ? 'plain' : DONE.includes(row.status) ? 'pine' : 'amber'
}

function Payments({ post }: { readonly post: ActingPost }) {
  const [view, setView] = useState<View>('todo')
  const pages = usePages(queue, { view }, { as: post.assignmentId })
  return (
    <WorkList
      title="付款"
      pages={pages}
      idOf={({ disbursementId }) => disbursementId}
      columns={[
        { title: '付什么', cell: ({ title }) => title },
        { title: '给谁', cell: ({ payee }) => payee },
        { title: '多少（元）', cell: ({ fen }) => yuan(fen) },
        { title: '社区', cell: ({ unitName }) => unitName },
        { title: '到哪一步', cell: (row) => <Tag words={wordsOf(row)} tone={toneOf(row)} /> },
      ]}
      line={(row) => ({
        title: `${row.title}，${yuan(row.fen)} 元`,
        sub: `${row.payee} · ${row.unitName} · ${stamp(row.at)}`,
        tag: wordsOf(row),
        tone: toneOf(row),
      })}
      empty={EMPTY[view]}
      views={<Segment<View> label="看哪些" choices={VIEWS} chosen={view} onChoose={setView} />}
    >
      {(row, done) => (
        <PaymentOne
          key={`${row.disbursementId}-${row.status}-${String(row.hold?.liftedAt ?? row.hold?.until)}`}
          disbursementId={row.disbursementId}
          post={post}
          onDone={done}
        />
      )}
    </WorkList>
  )
}

/** Payments on their way through many hands. */
export default function PaymentsPage() {
  return (
    <StaffPage title="付款" place="fundPayments" asks={queue}>
      {(post) => <Payments key={post.assignmentId} post={post} />}
    </StaffPage>
  )
}
