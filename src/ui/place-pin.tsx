import { useState } from 'react'
import type { Place } from '@domain/kernel/fields'
import { whereNow } from '../platform/where-now'
import { Box } from './box'
import { Button } from './button'

interface PlacePinProps {
  readonly place: Place | undefined
  readonly onChange: (place: Place | undefined) => void
  /** What the button does, `把我现在的位置设成集合点`. */
  readonly words: string
  /** What it means that there is a point, and that there is none. */
  readonly says: { readonly set: string; readonly unset: string }
}

/** Takes down where one stands, once, from a tap; asks for nothing before. */
export function PlacePin({ place, onChange, words, says }: PlacePinProps) {
  const [unknown, setUnknown] = useState(false)
  const mark = async () => {
    const here = await whereNow()
    setUnknown(here === undefined)
    if (here) onChange({ lng: here.lng, lat: here.lat })
  }
  return (
    <Box className="col g8">
      <Box className="sub">{place ? says.set : says.unset}</Box>
      <Box className="row">
        <Button small icon="pin" words={words} onTap={() => void mark()} />
        {place && <Button small kind="text" words="去掉定位" onTap={() => onChange(undefined)} />}
      </Box>
      {unknown && <Box className="sub">没有取到位置，请打开定位再试。</Box>}
    </Box>
  )
}
