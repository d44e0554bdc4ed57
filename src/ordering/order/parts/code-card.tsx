import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useCare } from '../../../platform/mode'
import { callUnit } from '../../../platform/own-unit'
import { useBrightness } from '../../../platform/use-brightness'
import { Box } from '../../../ui/box'
import { CodeBlock } from '../../../ui/code-block'
import { Icon } from '../../../ui/icon'
import type { IconName } from '../../../ui/icon-name'
import { Tap } from '../../../ui/tap'
import { clock, dayWord } from '../../../ui/when'
import type { Order } from './view'
import './code-card.scss'

interface CodeActProps {
  readonly icon: IconName
  readonly words: string
  readonly onTap: () => void
}

function CodeAct({ icon, words, onTap }: CodeActProps) {
  return (
    <Tap className="lnk" onTap={onTap}>
      <Icon name={icon} size={20} />
      <Box as="span">{words}</Box>
    </Tap>
  )
}

/** Lights the screen up for a scanner and dims it again; a browser has no hand on it. */
function BrightLink() {
  const { bright, turn } = useBrightness()
  if (!turn) return null
  return <CodeAct icon="sun" words={bright ? '调回亮度' : '调亮屏幕'} onTap={turn} />
}

/** Keeps the screen awake while the code is in sight. */
function useAwake(): void {
  const keep = (keepScreenOn: boolean) => {
    if (process.env.TARO_ENV === 'weapp') void Taro.setKeepScreenOn({ keepScreenOn })
  }
  useDidShow(() => keep(true))
  useDidHide(() => keep(false))
}

interface CodeCardProps {
  readonly order: Order
  readonly now: number
  readonly onWay: () => void
}

/** The code, for the desk to scan or to hear. */
export function CodeCard({ order, now, onWay }: CodeCardProps) {
  const care = useCare()
  useAwake()
  const { code = '', spokenCode = '', startsAt, endsAt, unitPhone } = order
  const valid = `${dayWord(startsAt, now)} ${clock(startsAt)}–${clock(endsAt)} 有效，办完就作废`
  return (
    <Box as="section" className="card centre" label="办事码">
      <Box className="sub">给窗口扫一扫，或报 6 位数</Box>
      <CodeBlock code={code} spoken={spokenCode} {...(care ? {} : { valid })} />
      {!care && (
        <Box className="code-acts">
          <BrightLink />
          <CodeAct icon="nav" words="怎么走" onTap={onWay} />
          {unitPhone && <CodeAct icon="phone" words="打电话" onTap={() => callUnit(unitPhone)} />}
        </Box>
      )}
    </Box>
  )
}
