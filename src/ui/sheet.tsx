import { View } from '@tarojs/components'
import { useEffect, type ReactNode } from 'react'
import { Box } from './box'
import { Icon } from './icon'
import { Tap } from './tap'

interface SheetProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Comes up over the page and asks one thing. Tapping beside it, or Escape, closes it. */
export function Sheet({ title, onClose, children }: SheetProps) {
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined
    const before = document.activeElement
    document.getElementById('sheet')?.focus()
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && onClose()
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [onClose])
  const content = (
    <Box className="col g24">
      <Box className="sheet-head">
        <Box as="h2" className="h2 fill">
          {title}
        </Box>
        <Tap className="sheet-x" label="关上" onTap={onClose}>
          <Icon name="x" />
        </Tap>
      </Box>
      {children}
    </Box>
  )
  if (process.env.TARO_ENV === 'h5') {
    return (
      <div className="scrim" onClick={(event) => event.target === event.currentTarget && onClose()}>
        <div className="sheet" id="sheet" role="dialog" aria-modal="true" aria-label={title} tabIndex={-1}>
          {content}
        </div>
      </div>
    )
  }
  return (
    <View className="scrim" catchMove onClick={onClose}>
      <View className="sheet" onClick={(event) => event.stopPropagation()}>
        {content}
      </View>
    </View>
  )
}
