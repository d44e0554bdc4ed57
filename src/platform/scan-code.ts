import Taro from '@tarojs/taro'

/** What the camera read; undefined when the person turned back. WeChat only: a browser has no such camera. */
export async function scannedText(): Promise<string | undefined> {
  try {
    const { result, path } = await Taro.scanCode({ scanType: ['qrCode'] })
    const scene = /[?&]scene=([^&]+)/.exec(path ?? '')?.[1]
    return scene === undefined ? result : decodeURIComponent(scene)
  } catch {
    return undefined
  }
}
