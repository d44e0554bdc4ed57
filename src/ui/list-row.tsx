import { View } from '@tarojs/components'
import { faceOf } from './category'
import type { Tone } from './tag'

interface ListRowProps {
  readonly category: string
  readonly title: string
  readonly sub: string
  readonly right?: string | undefined
  /** Colour of `right`: pine is a time one can have. */
  readonly tone?: Tone
  readonly onTap: () => void
}

/** A row of a long list: one node with its texts, compiled to a template of its own in WeChat. */
export function ListRow({ category, title, sub, right, tone = 'pine', onTap }: ListRowProps) {
  const { icon, colour } = faceOf(category)
  const className = `lr cat-${colour} ic-${icon}`
  if (process.env.TARO_ENV === 'h5') {
    return (
      <button type="button" role="link" className={`tap ${className}`} onClick={onTap}>
        <span className="lr-t">{title}</span>
        {right && <span className={`lr-r ${tone}`}>{right}</span>}
        <span className="lr-s">{sub}</span>
      </button>
    )
  }
  return (
    <View compileMode className={className} hoverClass="pressed" onClick={onTap}>
      <View className="lr-t">{title}</View>
      <View className={`lr-r ${tone}`}>{right}</View>
      <View className="lr-s">{sub}</View>
    </View>
  )
}
