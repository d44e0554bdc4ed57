import { useState } from 'react'
import { deskQueue, getOrder } from '@domain/ordering/contract'
import { serverNow } from '../../../../platform/clock'
import { useAnswer } from '../../../../platform/use-answer'
import { usePages } from '../../../../platform/use-pages'
import { FailureView } from '../../../../ui/failure-view'
import { OrderActions, useOrderActs, type DeskAsking } from '../../parts/order-actions'
import { OrderDetail } from '../../parts/order-detail'
import { OrderSheet } from '../../parts/order-sheet'
import { useCheckIn } from '../../parts/use-check-in'
import { DeskTop, focusCode, focusSearch } from './desk-top'
import { KeyHelp, KeyHints } from './key-hints'
import { QueuePanel } from './queue-panel'
import { useKeys } from '../../../frame/use-keys'
import { VIEWS, type View } from './views'
import '../../../frame/work-list.scss'

/** The order beside the queue. */
function useChosen(as: string, first: string | undefined) {
  const [picked, setPicked] = useState<string>()
  const orderId = picked ?? first
  const answer = useAnswer(getOrder, orderId === undefined ? undefined : { orderId }, { as })
  const order = answer.value?.orderId === orderId ? answer.value : undefined
  return { orderId, order, failure: answer.failure, choose: setPicked, refresh: answer.refresh }
}

/** The queue on a wide window: table, detail, and a key for everything. */
export function WideDesk({ as }: { readonly as: string }) {
  const [view, setView] = useState<View>('open')
  const [q, setQ] = useState('')
  const [asking, setAsking] = useState<DeskAsking | 'help'>()
  const pages = usePages(deskQueue, { view, ...(q ? { q } : {}) }, { as, limit: 50 })
  const rows = pages.rows ?? []
  const { orderId, order, failure, choose, refresh } = useChosen(as, rows[0]?.orderId)
  const acts = useOrderActs(order, as)
  const again = () => void Promise.all([pages.refresh(), refresh()])
  const checkIn = useCheckIn(as, (found) => {
    choose(found)
    again()
  })

  const step = (by: number) => {
    const at = rows.findIndex((row) => row.orderId === orderId)
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))]
    if (next) choose(next.orderId)
  }
  const accept = async () => {
    if (order && acts.can('accept') && (await acts.accept.run({ orderId: order.orderId }))) again()
  }
  const main = () => {
    if (acts.can('accept')) void accept()
    else if (acts.can('checkIn')) focusCode()
    else if (acts.can('finish')) setAsking('finish')
    else if (acts.can('schedule')) setAsking('time')
    else if (acts.canResolve) setAsking('dispute')
  }
  const close = () => setAsking(undefined)
  const done = () => {
    close()
    again()
  }
  useKeys({
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: main,
    F2: focusCode,
    '/': focusSearch,
    '?': () => setAsking('help'),
    a: () => void accept(),
    f: () => acts.can('finish') && setAsking('finish'),
    t: () => acts.canTime && setAsking('time'),
    x: () => acts.can('reject') && setAsking('reject'),
    ...Object.fromEntries(VIEWS.map(({ value }, index) => [String(index + 1), () => setView(value)])),
  })

  return (
    <>
      <DeskTop checkIn={checkIn} q={q} onSearch={setQ} />
      <div className="desk-body">
        <QueuePanel pages={pages} view={view} onView={setView} chosen={orderId} onChoose={choose} />
        <section className="panel detail" aria-label="这一单">
          {!order && failure && <FailureView failure={failure} onRetry={() => void refresh()} />}
          {!order && !failure && rows.length === 0 && <p className="sub detail-none">选一单，这里看它的全部。</p>}
          {order && (
            <>
              <div className="detail-text">
                <OrderDetail order={order} as={as} />
              </div>
              <OrderActions
                order={order}
                acts={acts}
                now={serverNow()}
                keys
                onDone={again}
                onAsk={setAsking}
                onCode={focusCode}
              />
            </>
          )}
        </section>
      </div>
      <KeyHints />
      {asking === 'help' && <KeyHelp onClose={close} />}
      {asking && asking !== 'help' && order && (
        <OrderSheet asking={asking} order={order} as={as} onClose={close} onDone={done} />
      )}
    </>
  )
}
