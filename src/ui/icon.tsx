import { View } from '@tarojs/components'
import { createElement } from 'react'
import type { IconName } from './icon-name'

interface IconProps {
  readonly name: IconName
  /** Side in px; 24 unless told. */
  readonly size?: 14 | 16 | 18 | 20 | 28 | 56
}

/** A line icon in the colour of the text around it; never the only bearer of a meaning. */
export function Icon({ name, size }: IconProps) {
  const className = `ic ic-${name}${size ? ` ic${size}` : ''}`
  return process.env.TARO_ENV === 'h5' ? (
    createElement('i', { className, 'aria-hidden': true })
  ) : (
    <View className={className} />
  )
}
