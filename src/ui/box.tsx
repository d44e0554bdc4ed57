import { View } from '@tarojs/components'
import { createElement, type ReactNode } from 'react'

type Element =
  'div' | 'main' | 'nav' | 'header' | 'section' | 'article' | 'ol' | 'ul' | 'li' | 'span' | 'h1' | 'h2' | 'h3' | 'p'

interface BoxProps {
  /** What it is in a browser; a mini-program knows only views. */
  readonly as?: Element
  readonly className?: string
  readonly label?: string | undefined
  /** Its parts belong together and `label` names them. */
  readonly group?: boolean
  /** A picture of which `label` tells the content. */
  readonly image?: boolean
  /** Read out as soon as it appears. */
  readonly alert?: boolean
  /** Ornament: nothing for a screen reader. */
  readonly hidden?: boolean
  readonly style?: Readonly<Record<string, string>>
  readonly children?: ReactNode
}

function roleOf({ group, image, alert }: BoxProps): string | undefined {
  if (alert) return 'alert'
  if (image) return 'img'
  return group ? 'group' : undefined
}

/** A container with its proper HTML element in the browser and a plain view in WeChat. */
export function Box(props: BoxProps) {
  const { as = 'div', className, label, hidden, style, children } = props
  const role = roleOf(props)
  if (process.env.TARO_ENV === 'h5') {
    const aria = { role, 'aria-label': label, 'aria-hidden': hidden || undefined }
    return createElement(as, { className, style, ...aria }, children)
  }
  const aria = { ...(role ? { ariaRole: role } : {}), ...(label ? { ariaLabel: label } : {}) }
  return (
    <View className={className} style={style} {...aria}>
      {children}
    </View>
  )
}
