import Taro from '@tarojs/taro'
import { createElement, useMemo, useState } from 'react'
import { Box } from '../box'
import { Button } from '../button'
import { qrImage } from '../qr-image'
import { Sheet } from '../sheet'
import { linkTo, type ShareCard } from './share-card'

interface SharePosterProps {
  readonly card: ShareCard
  readonly says: string
  readonly onClose: () => void
}

/** A poster to show or to keep, and the link to paste. */
export function SharePoster({ card: { title, path }, says, onClose }: SharePosterProps) {
  const link = linkTo(path)
  const source = useMemo(() => qrImage(link), [link])
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await Taro.setClipboardData({ data: `${title} ${link}` })
    setCopied(true)
  }
  return (
    <Sheet title="转发" onClose={onClose}>
      <Box as="section" className="poster" label="海报">
        <Box className="h2">{title}</Box>
        <Box className="sub">{says}</Box>
        {createElement('img', { className: 'qr', src: source, alt: '打开这一页的二维码' })}
        <Box className="meta">红堡 · 扫一扫打开</Box>
      </Box>
      <Box className="pair">
        <Button words="关上" onTap={onClose} />
        <Button kind="pri" words={copied ? '链接复制好了' : '复制链接'} onTap={() => void copy()} />
      </Box>
    </Sheet>
  )
}
