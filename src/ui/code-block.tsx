import { Image } from '@tarojs/components'
import { createElement, useMemo } from 'react'
import { Box } from './box'
import { qrImage } from './qr-image'

interface CodeBlockProps {
  /** What the desk scans. */
  readonly code: string
  /** Six digits to say. */
  readonly spoken: string
  /** While the code counts. */
  readonly valid?: string
}

/** `482 071`: read in two breaths. */
export function Digits({ spoken }: { readonly spoken: string }) {
  return (
    <Box className="digits" label={`办事码 ${spoken.split('').join(' ')}`} image>
      <Box as="span">{spoken.slice(0, 3)}</Box>
      <Box as="span">{spoken.slice(3)}</Box>
    </Box>
  )
}

/** The code of an order, to scan or to say. */
export function CodeBlock({ code, spoken, valid }: CodeBlockProps) {
  const source = useMemo(() => qrImage(code), [code])
  const picture = { className: 'qr', src: source }
  return (
    <Box className="centre">
      {process.env.TARO_ENV === 'h5' ? (
        createElement('img', { ...picture, alt: '办事码的二维码' })
      ) : (
        <Image {...picture} />
      )}
      <Digits spoken={spoken} />
      {valid && <Box className="meta">{valid}</Box>}
    </Box>
  )
}
