import type { PropsWithChildren } from 'react'
import './app.scss'

if (process.env.TARO_ENV === 'h5') require('./ui/browser.scss')

/** Nothing stands above the pages. */
export default function App({ children }: PropsWithChildren) {
  return children
}
