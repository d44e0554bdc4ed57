import { useState } from 'react'
import { Button } from '../../../../ui/button'
import { Segment } from '../../../../ui/segment'
import { Tag, type Tone } from '../../../../ui/tag'
import { Box } from '../../../../ui/box'
import type { ReportRow } from './use-import'
import './import-report.scss'

const OUTCOMES: Record<ReportRow['outcome'], readonly [words: string, tone: Tone]> = {
  new: ['新的', 'pine'],
  changed: ['有改动', 'amber'],
  same: ['一样', 'plain'],
  refused: ['不能导入', 'red'],
}
const AT_ONCE = 200

/** What became of each line. */
export function ImportReport({ report }: { readonly report: readonly ReportRow[] }) {
  const [view, setView] = useState<'all' | 'refused'>('all')
  const [most, setMost] = useState(AT_ONCE)
  const refused = report.filter(({ outcome }) => outcome === 'refused')
  const rows = view === 'refused' ? refused : report
  const views = [
    { value: 'all', words: `全部 ${report.length}` },
    { value: 'refused', words: `有问题的 ${refused.length}` },
  ] as const
  return (
    <Box className="card col g12">
      <Segment label="看哪些行" choices={views} chosen={view} onChoose={setView} />
      {rows.length === 0 ? (
        <Box className="sub">没有有问题的行。</Box>
      ) : (
        <table className="import-report">
          <thead>
            <tr>
              <th scope="col">行</th>
              <th scope="col">编码</th>
              <th scope="col">结果</th>
              <th scope="col">说明</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map(({ row, code, outcome, problems, note }) => (
              <tr key={row}>
                <td>{row}</td>
                <td>{code}</td>
                <td>
                  <Tag words={OUTCOMES[outcome][0]} tone={OUTCOMES[outcome][1]} />
                </td>
                <td>{note ?? problems.join('；')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > most && <Button kind="text" words="往下看更多" onTap={() => setMost(most + AT_ONCE)} />}
    </Box>
  )
}
