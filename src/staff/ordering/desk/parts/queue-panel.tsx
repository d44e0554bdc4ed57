import { serverNow } from '../../../../platform/clock'
import type { Pages } from '../../../../platform/use-pages'
import { Button } from '../../../../ui/button'
import { FailureView } from '../../../../ui/failure-view'
import { Icon } from '../../../../ui/icon'
import { RowsSkeleton } from '../../../../ui/skeleton'
import { Tag } from '../../../../ui/tag'
import { Tap } from '../../../../ui/tap'
import { moment } from '../../../../ui/when'
import { DESK_TONES, DESK_WORDS } from '../../parts/desk-words'
import { dueOf, type Due, type QueueRow } from '../../parts/due'
import { VIEWS, type View } from './views'

interface QueuePanelProps {
  readonly pages: Pages<QueueRow>
  readonly view: View
  readonly onView: (view: View) => void
  readonly chosen: string | undefined
  readonly onChoose: (orderId: string) => void
}

function DueWords({ due: { words, degree } }: { readonly due: Due }) {
  if (degree === 'calm') return <>{words}</>
  return (
    <span className={`due ${degree}`}>
      <Icon name={degree === 'late' ? 'alert' : 'clock'} size={16} />
      {words}
    </span>
  )
}

function Row({
  row,
  on,
  now,
  onChoose,
}: {
  readonly row: QueueRow
  readonly on: boolean
  readonly now: number
  readonly onChoose: () => void
}) {
  return (
    <tr className={on ? 'sel' : ''} onClick={onChoose}>
      <td>{moment(row.startsAt, now, false)}</td>
      <td>
        <Tap className="cell-name" current={on} onTap={onChoose}>
          {row.title}
        </Tap>
      </td>
      <td>{row.forName}</td>
      <td>
        <Tag words={DESK_WORDS[row.status]} tone={DESK_TONES[row.status] ?? 'plain'} />
      </td>
      <td>
        <DueWords due={dueOf(row, now)} />
      </td>
    </tr>
  )
}

function Table({
  rows,
  chosen,
  onChoose,
}: { readonly rows: readonly QueueRow[] } & Pick<QueuePanelProps, 'chosen' | 'onChoose'>) {
  const now = serverNow()
  return (
    <table className="queue">
      <thead>
        <tr>
          <th scope="col">约的时间</th>
          <th scope="col" className="queue-what">
            事项
          </th>
          <th scope="col">给谁办</th>
          <th scope="col">到哪步</th>
          <th scope="col">时限</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.orderId}
            row={row}
            on={row.orderId === chosen}
            now={now}
            onChoose={() => onChoose(row.orderId)}
          />
        ))}
      </tbody>
    </table>
  )
}

/** The queue as a table, most urgent first. */
export function QueuePanel({ pages, view, onView, chosen, onChoose }: QueuePanelProps) {
  const { rows, more, failure } = pages
  return (
    <section className="panel" aria-label="队列">
      <div className="queue-tabs" role="group" aria-label="看哪些">
        {VIEWS.map(({ value, words }) => (
          <Tap
            key={value}
            className={`queue-tab${value === view ? ' on' : ''}`}
            chosen={value === view}
            onTap={() => onView(value)}
          >
            {words}
          </Tap>
        ))}
      </div>
      <div className="queue-rows" tabIndex={0} role="region" aria-label="队列里的单">
        {!rows &&
          (failure ? (
            <FailureView failure={failure} onRetry={() => void pages.refresh()} />
          ) : (
            <RowsSkeleton rows={6} />
          ))}
        {rows?.length === 0 && <p className="sub queue-none">这里现在没有单。居民下单后会出现在这里。</p>}
        {rows && rows.length > 0 && <Table rows={rows} chosen={chosen} onChoose={onChoose} />}
      </div>
      {rows && rows.length > 0 && (
        <div className="queue-foot meta">
          <span>{`显示 ${rows.length} 件${more ? '，还有更多' : ''}，${view === 'closed' ? '新的' : '最早的'}在前`}</span>
          {more && <Button small kind="text" words="再取一些" onTap={() => void pages.next()} />}
        </div>
      )}
    </section>
  )
}
