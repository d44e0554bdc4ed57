import { getService } from '@domain/ordering/contract'
import { RELATION_WORDS } from '@domain/ordering/words'
import { go } from '../../../platform/places'
import { useAnswer } from '../../../platform/use-answer'
import { Box } from '../../../ui/box'
import { CATEGORY_FACES } from '../../../ui/category'
import { CellRow } from '../../../ui/cell-row'
import { Tile } from '../../../ui/tile'
import type { Order } from './view'

function forWhom({ onBehalf, forName, beneficiary, unitName }: Order): string {
  if (!onBehalf) return unitName
  return `替 ${forName}${beneficiary ? `（${RELATION_WORDS[beneficiary.relation]}）` : ''}约的`
}

const COMES_UP = ['submitted', 'accepted', 'scheduled']

/** What to bring to it; nothing while the guide is not known. */
function Bring({ order }: { readonly order: Order }) {
  const { value: guide } = useAnswer(getService, { serviceId: order.serviceId }, { keep: true })
  if (!guide) return null
  const own = guide.materials.filter(({ shared }) => !shared).map(({ name }) => name)
  const spared = guide.materials.filter(({ shared }) => shared).map(({ name }) => name)
  return (
    <CellRow
      title={own.length > 0 ? `带上${own.join('、')}` : '什么都不用带'}
      sub={spared.length > 0 ? `${spared.join('、')}不用带` : undefined}
      tile={<Tile icon="bag" />}
    />
  )
}

/** The service, for whom, what to bring, what was said about it. */
export function What({ order, care }: { readonly order: Order; readonly care: boolean }) {
  return (
    <Box as="section" className="card flush" label="办什么">
      <CellRow
        title={order.title}
        sub={forWhom(order)}
        tile={<Tile {...CATEGORY_FACES[order.category]} />}
        onTap={care ? undefined : () => go('service', { serviceId: order.serviceId })}
      />
      {COMES_UP.includes(order.status) && <Bring order={order} />}
      {order.result && <CellRow title="办理结果" sub={order.result} tile={<Tile icon="checkc" />} />}
      {order.note && !care && <CellRow title="您的说明" sub={order.note} tile={<Tile icon="msg" />} />}
    </Box>
  )
}
