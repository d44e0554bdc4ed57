import { useState } from 'react'
import { Button } from '../../ui/button'
import { FailureView } from '../../ui/failure-view'
import { Note } from '../../ui/note'
import { RowsSkeleton } from '../../ui/skeleton'
import { Tap } from '../../ui/tap'
import { useKeys } from './use-keys'
import type { WorkListProps } from './work-list-props'
import './work-list.scss'

type TableProps<Row> = Pick<WorkListProps<Row>, 'idOf' | 'columns'> & {
  readonly rows: readonly Row[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

function Table<Row>({ rows, idOf, columns: [first, ...others], chosen, onChoose }: TableProps<Row>) {
  return (
    <table className="queue">
      <thead>
        <tr>
          <th scope="col" className="queue-what">
            {first.title}
          </th>
          {others.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const id = idOf(row)
          return (
            <tr key={id} className={id === chosen ? 'sel' : ''} onClick={() => onChoose(id)}>
              <td>
                <Tap className="cell-name" current={id === chosen} onTap={() => onChoose(id)}>
                  {first.cell(row)}
                </Tap>
              </td>
              {others.map(({ title, cell }) => (
                <td key={title}>{cell(row)}</td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The list on a wide window: table, the chosen row beside it, arrow keys to go through. */
export function WideList<Row>(props: WorkListProps<Row>) {
  const { title, pages, idOf, columns, empty, views, tools, opened, children } = props
  const [picked, setPicked] = useState(opened)
  const { rows, more, failure } = pages
  const at = Math.max(0, rows?.findIndex((row) => idOf(row) === picked) ?? 0)
  const row = rows?.[at]
  const chosen = row === undefined ? undefined : idOf(row)
  const step = (by: number) => {
    const next = rows?.[Math.min(rows.length - 1, Math.max(0, at + by))]
    if (next !== undefined) setPicked(idOf(next))
  }
  useKeys({ ArrowDown: () => step(1), ArrowUp: () => step(-1) })
  return (
    <>
      <header className="desk-top">
        <div className="desk-top-row">
          <h1 className="h1">{title}</h1>
          {tools}
        </div>
      </header>
      <div className="desk-body">
        <section className="panel" aria-label={title}>
          {views && <div className="queue-views">{views}</div>}
          <div className="queue-rows" tabIndex={0} role="region" aria-label="列表">
            {!rows &&
              (failure ? (
                <FailureView failure={failure} onRetry={() => void pages.refresh()} />
              ) : (
                <RowsSkeleton rows={6} />
              ))}
            {rows && failure && (
              <Note icon="wifioff" tone="amber" alert>
                没有取到更新的，下面是刚才的。
              </Note>
            )}
            {rows?.length === 0 && <p className="sub queue-none">{empty}</p>}
            {rows && rows.length > 0 && <Table {...{ rows, idOf, columns, chosen }} onChoose={setPicked} />}
          </div>
          {rows && rows.length > 0 && (
            <div className="queue-foot meta">
              <span>{`显示 ${rows.length} 条${more ? '，还有更多' : ''}`}</span>
              {more && <Button small kind="text" words="再取一些" onTap={() => void pages.next()} />}
            </div>
          )}
        </section>
        <section className="panel detail" aria-label="这一条">
          {row === undefined || chosen === undefined ? (
            <p className="sub detail-none">选一条，这里看它的全部。</p>
          ) : (
            <div key={chosen} className="detail-text">
              {children(row, () => void pages.refresh())}
            </div>
          )}
        </section>
      </div>
    </>
  )
}
