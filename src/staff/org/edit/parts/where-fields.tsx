import type { Place } from '@domain/kernel/fields'
import { placeIn } from '@domain/kernel/place-in'
import { PlacePin } from '../../../../ui/place-pin'
import { TextField } from '../../../../ui/text-field'

interface WhereFieldsProps {
  readonly address: string
  /** Longitude and latitude, as maps copy them; empty where nobody told them. */
  readonly point: string
  readonly onChange: (part: { readonly address?: string; readonly point?: string }) => void
}

export const pointOf = ({ lng, lat }: Place) => `${lng},${lat}`

/** Whether the text can stay: nothing, or a point. */
export const isPoint = (text: string) => text.trim() === '' || placeIn(text) !== undefined

/** Where a unit is: in words for those who ask, as a point for the map. */
export function WhereFields({ address, point, onChange }: WhereFieldsProps) {
  return (
    <>
      <TextField
        label="地址（可以不写）"
        hint="比如：梧桐路 18 号"
        max={60}
        value={address}
        onChange={(next) => onChange({ address: next })}
      />
      <TextField
        label="门口的经纬度（可以不写）"
        hint="从地图上抄，比如 120.5436,31.8712"
        max={40}
        value={point}
        wrong={isPoint(point) ? undefined : '写成 120.5436,31.8712 这样'}
        onChange={(next) => onChange({ point: next })}
      />
      <PlacePin
        place={placeIn(point)}
        words="用我现在的位置"
        says={{ set: '居民点“怎么走”，直接打开地图。', unset: '没有定位，居民只看得到地址。' }}
        onChange={(place) => onChange({ point: place ? pointOf(place) : '' })}
      />
    </>
  )
}
