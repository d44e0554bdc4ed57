import Taro from '@tarojs/taro'

export interface Whereabouts {
  readonly lng: number
  readonly lat: number
  /** Metres by which it may be wrong. */
  readonly accuracy?: number
}

/** Where the phone is, asked once from a tap; undefined where the person or the phone does not say. */
export async function whereNow(): Promise<Whereabouts | undefined> {
  try {
    const { longitude, latitude, accuracy } = await Taro.getLocation({ type: 'gcj02' })
    if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) return undefined
    const blur = Number.isFinite(accuracy) && accuracy >= 0 ? { accuracy: Math.min(accuracy, 100_000) } : {}
    return { lng: longitude, lat: latitude, ...blur }
  } catch {
    return undefined
  }
}
