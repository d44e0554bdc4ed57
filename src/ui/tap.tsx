import { View } from '@tarojs/components'
import { createElement, type ReactNode } from 'react'

interface TapProps {
  readonly className?: string
  readonly onTap: () => void
  /** Said by a screen reader in place of the content. */
  readonly label?: string | undefined
  /** Where it leads is another page: announced as a link. */
  readonly link?: boolean
  /** One of several and the chosen one; left out when it is not a choice. */
  readonly chosen?: boolean | undefined
  /** The page or tab one is on. */
  readonly current?: boolean
  readonly disabled?: boolean
  readonly children?: ReactNode
}

/** Everything that can be tapped: a real button in the browser, a view with a role in WeChat. */
export function Tap({ className = '', onTap, label, link, chosen, current, disabled = false, children }: TapProps) {
  const act = disabled ? undefined : onTap
  if (process.env.TARO_ENV === 'h5') {
    return createElement(
      'button',
      {
        type: 'button',
        className: `tap ${className}`,
        onClick: act,
        role: link ? 'link' : undefined,
        'aria-label': label,
        'aria-pressed': chosen,
        'aria-current': current ? 'page' : undefined,
        'aria-disabled': disabled || undefined,
      },
      children,
    )
  }
  const state = chosen ? '已选中' : ''
  return (
    <View
      className={className}
      hoverClass={disabled ? 'none' : 'pressed'}
      ariaRole={link ? 'link' : 'button'}
      {...(label || state ? { ariaLabel: `${label ?? ''}${state}` } : {})}
      onClick={act}
    >
      {children}
    </View>
  )
}
