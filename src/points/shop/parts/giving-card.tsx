import { list } from '@domain/crowd/contract'
import type { OutputOf } from '@domain/kernel/contract'
import { go } from '../../../platform/places'
import { useAnswer } from '../../../platform/use-answer'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { Tap } from '../../../ui/tap'
import { Cost } from '../../parts/cost'

/** Campaigns that are counted: one page of them, however many there are. */
const COUNTED = 20

function countWords({ items, next }: OutputOf<typeof list>): string {
  const taking = items.filter(({ needs }) =>
    needs.some(({ unit, status, left }) => unit === 'volunteer_points' && status === 'open' && left > 0),
  ).length
  if (taking === 0) return next === undefined ? '现在没有' : ''
  return next === undefined ? `${taking} 个项目` : `${taking} 个以上`
}

/** The last card: points that one gives away instead, for something neighbours are gathering for. */
export function GivingCard() {
  const { value } = useAnswer(list, { view: 'raising', limit: COUNTED }, { keep: true })
  const choose = () => go('campaigns')
  return (
    <Box as="article" className="card ware cat-social">
      <Box className="ware-face" hidden>
        <Icon name="hands" size={56} />
      </Box>
      <Tap link className="ware-link" onTap={choose}>
        <Box className="t">捐给社区项目</Box>
        <Box className="row base apart">
          <Cost points={1} from />
          {value && <Box className="meta">{countWords(value)}</Box>}
        </Box>
      </Tap>
      <Box className="ware-act">
        <Button small wide words="选项目" onTap={choose} />
      </Box>
    </Box>
  )
}
