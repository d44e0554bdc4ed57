import { Image } from '@tarojs/components'
import { createElement, useMemo } from 'react'
import { Box } from './box'
import { qrImage } from './qr-image'

interface CodeBlockProps {
  /** What the desk scans. */
  readonly code: string
  /** Six digits to say. */
  readonly spoken: string
  /** What the code is. */
  readonly name?: string
  /** While the code counts. */
  readonly valid?: string
}

/** `482 071`: read in two breaths. */
export function Digits({ spoken, name = '办事码' }: { readonly spoken: string; readonly name?: string }) {
  return (
    <Box className="digits" label={`${name} ${spoken.split('').join(' ')}`} image>
      <Box as="span">{spoken.slice(0, 3)}</Box>
      <Box as="span">{spoken.slice(3)}</Box>
    </Box>
  )
}

/** The code of an order, to scan or to say. */
export function CodeBlock({ code, spoken, valid, name = '办事码' }: CodeBlockProps) {
  const source = useMemo(() => qrImage(code), [code])
  const picture = { className: 'qr', src: source }
  return (
    <Box className="centre">
      {process.env.TARO_ENV === 'h5' ? (
        createElement('img', { ...picture, alt: `${name}的二维码` })
      ) : (
        <Image {...picture} />
      )}
      <Digits spoken={spoken} name={name} />
      {valid && <Box className="meta">{valid}</Box>}
    </Box>
  )
}
