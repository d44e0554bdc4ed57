import { statusAfter } from '@domain/kernel/lifecycle'
import { ORDER_LIFECYCLE, type OrderMove } from '@domain/ordering/states'
import { Box } from '../../../ui/box'
import { Icon } from '../../../ui/icon'
import { Tag } from '../../../ui/tag'
import { Tap } from '../../../ui/tap'
import { clock, dayWord } from '../../../ui/when'
import type { Asking } from './asking'
import type { Order } from './view'

interface ActionsProps {
  readonly order: Order
  readonly now: number
  readonly offline: boolean
  readonly onAsk: (what: Asking) => void
}

interface ActionRowProps {
  readonly title: string
  readonly sub?: string
  /** Why it cannot be done any more. */
  readonly past?: string | undefined
  readonly offline: boolean
  readonly onTap: () => void
}

function ActionRow({ title, sub, past, offline, onTap }: ActionRowProps) {
  const words = (
    <Box className="fill">
      <Box>{title}</Box>
      {(offline || sub) && <Box className="meta">{offline ? '联网后才能办' : sub}</Box>}
    </Box>
  )
  if (past || offline) {
    return (
      <Box className="cell i3">
        {words}
        {offline ? <Icon name="wifioff" size={20} /> : <Tag words={past ?? ''} />}
      </Box>
    )
  }
  return (
    <Tap className="cell" onTap={onTap}>
      {words}
      <Box className="go">
        <Icon name="right" size={18} />
      </Box>
    </Tap>
  )
}

function Reschedule({ order, now, offline, onAsk }: ActionsProps) {
  const { rescheduleUntil: until, reschedulesLeft: left } = order.terms
  const past = left <= 0 ? '次数用完了' : now > until ? `已过 ${clock(until)}` : undefined
  return (
    <ActionRow
      title="改时间"
      sub={`${dayWord(until, now)} ${clock(until)} 前可改，还能改 ${left} 次`}
      past={past}
      offline={offline}
      onTap={() => onAsk('reschedule')}
    />
  )
}

/** What the orderer can still do; what is past stays in sight with its reason. */
export function Actions(props: ActionsProps) {
  const { order, offline, onAsk } = props
  const can = (move: OrderMove) => statusAfter(ORDER_LIFECYCLE, order.status, move) !== undefined
  if (!can('reschedule') && !can('cancel')) return null
  return (
    <Box as="section" className="card flush" label="可以做的">
      {can('reschedule') && <Reschedule {...props} />}
      {can('cancel') && <ActionRow title="取消预约" offline={offline} onTap={() => onAsk('cancel')} />}
    </Box>
  )
}
