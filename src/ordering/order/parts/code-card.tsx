import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useCare } from '../../../platform/mode'
import { go } from '../../../platform/places'
import { callUnit } from '../../../platform/own-unit'
import { Box } from '../../../ui/box'
import { CodeBlock } from '../../../ui/code-block'
import { Icon } from '../../../ui/icon'
import { Tap } from '../../../ui/tap'
import { clock, dayWord } from '../../../ui/when'
import type { Order } from './view'
import './code-card.scss'

/** Keeps the screen awake while the code is in sight. */
function useAwake(): void {
  const keep = (keepScreenOn: boolean) => {
    if (process.env.TARO_ENV === 'weapp') void Taro.setKeepScreenOn({ keepScreenOn })
  }
  useDidShow(() => keep(true))
  useDidHide(() => keep(false))
}

/** The code, for the desk to scan or to hear. */
export function CodeCard({ order, now }: { readonly order: Order; readonly now: number }) {
  const care = useCare()
  useAwake()
  const { code = '', spokenCode = '', startsAt, endsAt, unitPhone } = order
  const valid = `${dayWord(startsAt, now)} ${clock(startsAt)}–${clock(endsAt)} 有效，办完就作废`
  return (
    <Box as="section" className="card centre" label="办事码">
      <Box className="sub">给窗口扫一扫，或报 6 位数</Box>
      <CodeBlock code={code} spoken={spokenCode} {...(care ? {} : { valid })} />
      {unitPhone && !care && (
        <Box className="code-acts">
          <Tap className="lnk" onTap={() => callUnit(unitPhone)}>
            <Icon name="phone" size={20} />
            <Box as="span">打电话</Box>
          </Tap>
          <Tap link className="lnk" onTap={() => go('service', { serviceId: order.serviceId })}>
            <Icon name="file" size={20} />
            <Box as="span">办事指南</Box>
          </Tap>
        </Box>
      )}
    </Box>
  )
}
