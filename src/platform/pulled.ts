import Taro from '@tarojs/taro'

/** Does what was pulled down for, then lets the page spring back. */
export async function pulled(refresh: () => Promise<void>): Promise<void> {
  await refresh()
  Taro.stopPullDownRefresh()
}
