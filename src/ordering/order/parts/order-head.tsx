import { ORDER_WORDS } from '@domain/ordering/words'
import { useCare } from '../../../platform/mode'
import { Box } from '../../../ui/box'
import { Tag } from '../../../ui/tag'
import { countdown } from '../../../ui/when'
import { toneOf } from '../../status-tone'
import { headline, type Order } from './view'

/** State and sentence. */
export function OrderHead({ order, now }: { readonly order: Order; readonly now: number }) {
  const care = useCare()
  const waits = order.status === 'scheduled' || order.status === 'submitted'
  const rest = waits ? countdown(order.startsAt, now) : undefined
  const tone = toneOf(order.status)
  return (
    <Box as="header" className="col g8">
      {!care && (
        <Box className="row">
          <Tag
            words={ORDER_WORDS[order.status]}
            tone={tone}
            icon={tone === 'pine' ? 'check' : tone === 'red' ? 'alert' : 'clock'}
          />
          {rest && (
            <Box as="span" className="meta">
              {rest}
            </Box>
          )}
        </Box>
      )}
      <Box as="h1" className="h1">
        {headline(order, now, care)}
      </Box>
    </Box>
  )
}
