import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useCare } from '../../../platform/mode'
import { Box } from '../../../ui/box'
import { CodeBlock } from '../../../ui/code-block'
import { clock, dayWord } from '../../../ui/when'
import type { Order } from './view'

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
  const { code = '', spokenCode = '', startsAt, endsAt } = order
  const valid = `${dayWord(startsAt, now)} ${clock(startsAt)}–${clock(endsAt)} 有效，办完就作废`
  return (
    <Box as="section" className="card centre" label="办事码">
      <Box className="sub">给窗口扫一扫，或报 6 位数</Box>
      <CodeBlock code={code} spoken={spokenCode} {...(care ? {} : { valid })} />
    </Box>
  )
}
