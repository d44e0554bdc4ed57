import { getDisbursement } from '@domain/fund/desk-contract'
import { MOVE_WORDS, PAYEE_WORDS, waitingWords } from '@domain/fund/words'
import { MONEY_SOURCE_WORDS } from '@domain/kernel/money-sources'
import { serverNow } from '../../../../platform/clock'
import type { ActingPost } from '../../../../platform/session'
import { useAnswer } from '../../../../platform/use-answer'
import { Box } from '../../../../ui/box'
import { FailureView } from '../../../../ui/failure-view'
import { yuan } from '../../../../ui/money'
import { Note } from '../../../../ui/note'
import { PhotoRow } from '../../../../ui/photo-row'
import { RowsSkeleton } from '../../../../ui/skeleton'
import { Timeline, type TimelineStep } from '../../../../ui/timeline'
import { stamp } from '../../../../ui/when'
import { Facts } from '../../../parts/facts'
import { Deeds } from './deeds'
import type { Payment } from './payment'
import { SeePayee } from './see-payee'

/** Every hand so far, and the one that is due. */
function stepsOf({ hands, status, needsTown }: Payment): TimelineStep[] {
  const done = hands.map(({ move, name, at, said }): TimelineStep => {
    return { state: 'done', title: `${MOVE_WORDS[move] ?? move}：${name}`, when: stamp(at), sub: said }
  })
  const over = ['receipted', 'returned', 'cancelled', 'corrected'].includes(status)
  return over ? done : [...done, { state: 'now', title: waitingWords(status, needsTown) }]
}

function Held({ payment: { hold } }: { readonly payment: Payment }) {
  if (!hold) return null
  const running = hold.liftedAt === undefined && serverNow() < hold.until
  return (
    <Note icon="clock" tone={running ? 'red' : 'plain'}>
      {running
        ? `${hold.byName}让先停到 ${stamp(hold.until)}：${hold.reason}`
        : `${hold.byName}停过一次：${hold.reason}`}
    </Note>
  )
}

interface PaymentOneProps {
  readonly disbursementId: string
  readonly post: ActingPost
  readonly onDone: () => void
}

/** One payment: what, to whom, out of what, through whose hands, and what the acting post can do with it. */
export function PaymentOne({ disbursementId, post, onDone }: PaymentOneProps) {
  const as = post.assignmentId
  const { value: payment, failure, refresh } = useAnswer(getDisbursement, { disbursementId }, { as })
  if (!payment) return failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <RowsSkeleton />
  const done = () => {
    void refresh()
    onDone()
  }
  const { title, forWhat, fen, payeeKind, payee, unitName, year, lines, leftFen, photos, receiptPhotos } = payment
  const from = lines?.map(({ source, fen: part }) => `${MONEY_SOURCE_WORDS[source]} ${yuan(part)}`).join('，')
  return (
    <Box className="col g12">
      <Facts
        rows={[
          ['付什么', title],
          ['多少', `${yuan(fen)} 元`],
          ['给谁', `${payee}（${PAYEE_WORDS[payeeKind]}）`],
          ['用在', `${forWhat}，${unitName} ${year} 年`],
          ['留出的还剩', `${yuan(leftFen)} 元`],
          ['来源', from],
        ]}
      />
      {payeeKind === 'person' && <SeePayee disbursementId={disbursementId} post={post} />}
      {photos.length > 0 && <PhotoRow fileIds={photos} as={as} />}
      {receiptPhotos.length > 0 && <PhotoRow fileIds={receiptPhotos} as={as} />}
      <Held payment={payment} />
      <Deeds payment={payment} post={post} onDone={done} />
      <Timeline steps={stepsOf(payment)} />
    </Box>
  )
}
