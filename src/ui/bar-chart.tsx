import { createElement, useState } from 'react'
import { useCare } from '../platform/mode'
import { Box } from './box'
import { Button } from './button'
import { topOf } from './chart-top'
import './bar-chart.scss'

interface Series {
  readonly name: string
  /** `--ch-n`; 1 is red and for what is late or short. */
  readonly colour: 2 | 3 | 4
  /** One whole number for each group, none below zero. */
  readonly values: readonly number[]
}

interface BarChartProps {
  /** The whole chart in one sentence. */
  readonly says: string
  readonly unit: string
  /** Words under the groups of bars. */
  readonly groups: readonly string[]
  /** At most four. */
  readonly series: readonly Series[]
}

const LINES = 3

const share = (value: number, top: number) => `${(value / top) * 100}%`

function Numbers({ says, groups, series }: BarChartProps) {
  if (process.env.TARO_ENV === 'h5') {
    const head = series.map(({ name }) => createElement('th', { key: name, scope: 'col' }, name))
    const rows = groups.map((group, i) =>
      createElement(
        'tr',
        { key: group },
        createElement('th', { scope: 'row' }, group),
        ...series.map(({ name, values }) => createElement('td', { key: name }, values[i] ?? 0)),
      ),
    )
    return createElement(
      'table',
      { className: 'chart-table' },
      createElement('caption', { className: 'heard' }, says),
      createElement('thead', null, createElement('tr', null, createElement('td'), ...head)),
      createElement('tbody', null, ...rows),
    )
  }
  return (
    <Box className="col g8">
      {groups.map((group, i) => (
        <Box key={group} className="row apart">
          <Box>{group}</Box>
          <Box>{series.map(({ name, values }) => `${name} ${values[i] ?? 0}`).join('，')}</Box>
        </Box>
      ))}
    </Box>
  )
}

function Bars({ says, groups, series }: BarChartProps) {
  const top = topOf(Math.max(1, ...series.flatMap(({ values }) => values)))
  const alone = series.length === 1
  const marks = Array.from({ length: LINES + 1 }, (_, i) => (top / LINES) * i)
  return (
    <Box className="chart" label={says} image>
      <Box className="chart-plot" hidden>
        {marks.map((mark) => (
          <Box key={mark} className="chart-line" style={{ bottom: share(mark, top) }}>
            <Box className="chart-mark">{mark}</Box>
          </Box>
        ))}
        <Box className="chart-groups">
          {groups.map((group, i) => (
            <Box key={group} className="chart-group">
              {series.map(({ name, colour, values }) => (
                <Box
                  key={name}
                  className={`chart-bar ch-${colour}${alone ? ' alone' : ''}`}
                  style={{ height: share(values[i] ?? 0, top) }}
                >
                  {alone && <Box className="chart-value">{values[i] || ''}</Box>}
                </Box>
              ))}
            </Box>
          ))}
        </Box>
      </Box>
      <Box className="chart-words" hidden>
        {groups.map((group) => (
          <Box key={group} className="chart-word">
            {group}
          </Box>
        ))}
      </Box>
    </Box>
  )
}

/** Bars from zero in groups, their legend, and the same as numbers one tap away; in care mode numbers alone. */
export function BarChart(props: BarChartProps) {
  const care = useCare()
  const [numbers, setNumbers] = useState(false)
  return (
    <Box className="col g12">
      {!care && (
        <Box className="row apart">
          <Box className="row" hidden>
            {props.series.map(({ name, colour }) => (
              <Box key={name} className="row tight sub">
                <Box className={`chart-key ch-${colour}`} />
                {name}
              </Box>
            ))}
          </Box>
          <Button small kind="text" words={numbers ? '看图' : '看数字'} onTap={() => setNumbers(!numbers)} />
        </Box>
      )}
      {care || numbers ? <Numbers {...props} /> : <Bars {...props} />}
      <Box className="heard">{`单位：${props.unit}`}</Box>
    </Box>
  )
}
