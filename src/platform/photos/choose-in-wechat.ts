import Taro from '@tarojs/taro'
import type { LocalPhoto } from './local-photo'

/** Photos from camera or album, at most `most`; none when the person turns back. */
export async function chooseInWechat(most: number): Promise<LocalPhoto[]> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: most,
      mediaType: ['image'],
      sourceType: ['camera', 'album'],
      sizeType: ['compressed'],
    })
    return tempFiles.map(({ tempFilePath, size }) => ({ bytes: size, preview: tempFilePath, source: tempFilePath }))
  } catch {
    return []
  }
}
