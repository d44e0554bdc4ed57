import { useEffect } from 'react'
import { Icon } from './icon'
import { Picture } from './picture'
import { Tap } from './tap'

interface PhotoViewerProps {
  readonly src: string
  readonly label: string
  readonly onClose: () => void
}

/** One photo over the whole window of a browser; WeChat has a viewer of its own. */
export function PhotoViewer({ src, label, onClose }: PhotoViewerProps) {
  useEffect(() => {
    const before = document.activeElement
    document.getElementById('viewer')?.focus()
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // A sheet below stays open.
      event.stopImmediatePropagation()
      onClose()
    }
    document.addEventListener('keydown', onKey, true)
    return () => {
      document.removeEventListener('keydown', onKey, true)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [onClose])
  return (
    <div className="viewer" id="viewer" role="dialog" aria-modal="true" aria-label={label} tabIndex={-1}>
      <Picture src={src} label={label} className="viewer-whole" />
      <Tap className="viewer-close" label="关上照片" onTap={onClose}>
        <Icon name="x" size={28} />
      </Tap>
    </div>
  )
}
