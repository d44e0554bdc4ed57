import { View } from '@tarojs/components'
import type { CATEGORY_WORDS } from '@domain/ordering/words'
import { CATEGORY_FACES } from './category'

interface ListRowProps {
  readonly category: keyof typeof CATEGORY_WORDS
  readonly title: string
  readonly sub: string
  readonly right?: string | undefined
  readonly onTap: () => void
}

/** A row of a long list: one node with its texts, compiled to a template of its own in WeChat. */
export function ListRow({ category, title, sub, right, onTap }: ListRowProps) {
  const { icon, colour } = CATEGORY_FACES[category]
  const className = `lr cat-${colour} ic-${icon}`
  if (process.env.TARO_ENV === 'h5') {
    return (
      <button type="button" role="link" className={`tap ${className}`} onClick={onTap}>
        <span className="lr-t">{title}</span>
        {right && <span className="lr-r">{right}</span>}
        <span className="lr-s">{sub}</span>
      </button>
    )
  }
  return (
    <View compileMode className={className} hoverClass="pressed" onClick={onTap}>
      <View className="lr-t">{title}</View>
      <View className="lr-r">{right}</View>
      <View className="lr-s">{sub}</View>
    </View>
  )
}
