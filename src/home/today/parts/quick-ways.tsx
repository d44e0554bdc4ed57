import { go } from '../../../platform/places'
import { Box } from '../../../ui/box'
import { Icon } from '../../../ui/icon'
import type { IconName } from '../../../ui/icon-name'
import { Tap } from '../../../ui/tap'

interface WayProps {
  readonly icon: IconName
  readonly title: string
  readonly sub: string
  readonly onTap: () => void
}

function Way({ icon, title, sub, onTap }: WayProps) {
  return (
    <Tap link className="quick" onTap={onTap}>
      <Icon name={icon} />
      <Box>
        <Box className="t">{title}</Box>
        <Box className="meta">{sub}</Box>
      </Box>
    </Tap>
  )
}

/** Two things one comes for most often besides today's. */
export function QuickWays() {
  return (
    <Box className="row">
      <Way icon="search" title="搜服务" sub="要办什么，直接搜" onTap={() => go('search')} />
      <Way icon="file" title="我的订单" sub="办到哪一步了" onTap={() => go('orders')} />
    </Box>
  )
}
