import Taro, { useDidShow, useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { handInKept } from './platform/kept-presence'
import './app.scss'

if (process.env.TARO_ENV === 'h5') require('./ui/browser.scss')

/** Nothing stands above the pages; what was signed without network is handed in whenever there is one. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    Taro.onNetworkStatusChange(({ isConnected }) => {
      if (isConnected) void handInKept()
    })
  })
  useDidShow(() => void handInKept())
  return children
}
