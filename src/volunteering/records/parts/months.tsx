import { BarChart } from '../../../ui/bar-chart'
import { Box } from '../../../ui/box'
import { hoursIn } from '../../../ui/shift/hours-card'
import { Section } from '../../../ui/section'
import type { Mine } from './record'

const MOST = 6

/** Hours month by month. */
export function Months({ months }: Pick<Mine, 'months'>) {
  const last = months.slice(-MOST)
  if (last.length === 0) return null
  const hours = last.map(({ minutes }) => Math.floor(minutes / 60))
  const says = last.map(({ month, minutes }) => `${Number(month.slice(5))}月 ${hoursIn(minutes)} 小时`).join('，')
  return (
    <Section title="每月服务">
      <Box className="card">
        <BarChart
          says={`每月服务：${says}`}
          unit="小时"
          groups={last.map(({ month }) => `${Number(month.slice(5))}月`)}
          series={[{ name: '服务小时', colour: 2, values: hours }]}
        />
      </Box>
    </Section>
  )
}
