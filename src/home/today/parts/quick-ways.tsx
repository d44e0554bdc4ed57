import { go } from '../../../platform/places'
import { callUnit } from '../../../platform/own-unit'
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
    <Tap className="quick" onTap={onTap}>
      <Icon name={icon} />
      <Box>
        <Box className="t">{title}</Box>
        <Box className="meta">{sub}</Box>
      </Box>
    </Tap>
  )
}

/** Two things one comes for most often besides today's. */
export function QuickWays({ phone }: { readonly phone: string | undefined }) {
  return (
    <Box className="row even">
      <Way icon="file" title="我的订单" sub="办到哪一步了" onTap={() => go('orders')} />
      {phone ? (
        <Way icon="phone" title="问社区" sub="8:30–17:30 有人接" onTap={() => callUnit(phone)} />
      ) : (
        <Way icon="search" title="搜服务" sub="要办什么搜什么" onTap={() => go('search')} />
      )}
    </Box>
  )
}
