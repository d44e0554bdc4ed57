import { View } from '@tarojs/components'
import { createElement, type ReactNode } from 'react'

type Tag = 'div' | 'main' | 'nav' | 'header' | 'footer' | 'section' | 'article' | 'ol' | 'ul' | 'li' | 'span' | 'h1' | 'h2' | 'h3' | 'p'

interface BoxProps {
  /** What it is in a browser; a mini-program knows only views. */
  readonly as?: Tag
  readonly className?: string
  readonly label?: string | undefined
  readonly hidden?: boolean
  readonly style?: { readonly [property: string]: string }
  readonly children?: ReactNode
}

/** A container with its proper HTML element in the browser and a plain view in WeChat. */
export function Box({ as = 'div', className, label, hidden, style, children }: BoxProps) {
  if (process.env.TARO_ENV === 'h5') {
    const aria = { 'aria-label': label, 'aria-hidden': hidden || undefined }
    return createElement(as, { className, style, ...aria }, children)
  }
  return (
    <View className={className} style={style} {...(label ? { ariaLabel: label } : {})}>
      {children}
    </View>
  )
}
