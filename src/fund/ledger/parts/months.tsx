import { BarChart } from '../../../ui/bar-chart'
import { Box } from '../../../ui/box'
import { yuan } from '../../../ui/money'
import { Section } from '../../../ui/section'
import type { Book } from './book'

const FEN_OF_THOUSAND = 100_000

/** 每个月付了多少, in thousands of yuan. */
export function Months({ book: { months, paidFen } }: { readonly book: Book }) {
  const shown = months.filter(({ paid }) => paid > 0).slice(-6)
  if (shown.length === 0) return null
  return (
    <Section title="每个月付了多少">
      <Box className="card">
        <BarChart
          says={`有付款的 ${months.length} 个月一共付了 ${yuan(paidFen)} 元`}
          unit="千元"
          groups={shown.map(({ month }) => `${Number(month.slice(5))}月`)}
          series={[
            { name: '付出（千元）', colour: 2, values: shown.map(({ paid }) => Math.round(paid / FEN_OF_THOUSAND)) },
          ]}
        />
      </Box>
    </Section>
  )
}
