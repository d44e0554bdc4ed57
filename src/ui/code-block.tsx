import { Image } from '@tarojs/components'
import { createElement, useMemo, type ReactNode } from 'react'
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
  /** From 1 to 0, what is left of the time it counts: drawn as a ring around it. */
  readonly left?: number
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

/** A frame that empties clockwise, as a clock's hand goes. */
function Ring({ left, children }: { readonly left: number; readonly children: ReactNode }) {
  const turn = `${Math.round((1 - left) * 360)}deg`
  return (
    <Box className="ring" style={{ background: `conic-gradient(var(--line) ${turn}, var(--red) ${turn})` }}>
      <Box className="ring-in">{children}</Box>
    </Box>
  )
}

/** The code of an order, to scan or to say. */
export function CodeBlock({ code, spoken, valid, left, name = '办事码' }: CodeBlockProps) {
  const source = useMemo(() => qrImage(code), [code])
  const picture = { className: 'qr', src: source }
  const shown =
    process.env.TARO_ENV === 'h5' ? (
      createElement('img', { ...picture, alt: `${name}的二维码` })
    ) : (
      <Image {...picture} />
    )
  return (
    <Box className="centre">
      {left === undefined ? shown : <Ring left={left}>{shown}</Ring>}
      <Digits spoken={spoken} name={name} />
      {valid && <Box className="meta">{valid}</Box>}
    </Box>
  )
}
