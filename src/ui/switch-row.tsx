import { View } from '@tarojs/components'
import type { IconName } from './icon-name'
import { Box } from './box'
import { Icon } from './icon'

interface SwitchRowProps {
  readonly icon: IconName
  readonly title: string
  readonly sub?: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** A setting that is on or off; the whole row is the target. */
export function SwitchRow({ icon, title, sub, on, onChange }: SwitchRowProps) {
  const content = (
    <>
      <Icon name={icon} />
      <Box className="fill">
        <Box>{title}</Box>
        {sub && <Box className="sub">{sub}</Box>}
      </Box>
      <Box className={`switch${on ? ' on' : ''}`} hidden />
    </>
  )
  if (process.env.TARO_ENV === 'h5') {
    return (
      <button type="button" role="switch" aria-checked={on} className="tap cell" onClick={() => onChange(!on)}>
        {content}
      </button>
    )
  }
  return (
    <View className="cell" ariaRole="switch" ariaLabel={`${title}，${on ? '开' : '关'}`} onClick={() => onChange(!on)}>
      {content}
    </View>
  )
}
