import { Image } from '@tarojs/components'
import { createElement } from 'react'

interface PictureProps {
  readonly src: string
  /** What it shows, for those who do not see it. */
  readonly label: string
  readonly className: string
}

/** A photo: cut to its frame, or whole where the class says so. */
export function Picture({ src, label, className }: PictureProps) {
  if (process.env.TARO_ENV === 'h5') return createElement('img', { src, alt: label, className })
  return <Image src={src} className={className} mode={className.includes('whole') ? 'aspectFit' : 'aspectFill'} />
}
