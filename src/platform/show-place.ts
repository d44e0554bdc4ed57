import Taro from '@tarojs/taro'

interface Place {
  /** Degrees, GCJ-02. */
  readonly location: { readonly lng: number; readonly lat: number } | undefined
  readonly name: string
  readonly address: string
}

/** Opens WeChat's map at a place, with the way there; undefined where the place is not known and in browsers. */
export function showsPlace({ location, name, address }: Place): (() => void) | undefined {
  if (location === undefined || process.env.TARO_ENV !== 'weapp') return undefined
  const { lng: longitude, lat: latitude } = location
  return () => void Taro.openLocation({ longitude, latitude, name, address }).catch(() => undefined)
}
