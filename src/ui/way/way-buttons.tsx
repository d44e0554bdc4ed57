import Taro from '@tarojs/taro'
import { useState } from 'react'
import { wayTo, type Destination } from '../../platform/way-to'
import { Button } from '../button'

/** Opens the map where the phone has one, or gives the address to take along to one's own map. */
export function WayButtons({ to }: { readonly to: Destination }) {
  const [copied, setCopied] = useState(false)
  const { name, address } = to
  const open = wayTo(to)
  const copy = async () => {
    await Taro.setClipboardData({ data: `${address} ${name}` })
    setCopied(true)
  }
  return (
    <>
      {open && <Button kind="pri" wide icon="nav" words="打开地图" onTap={open} />}
      {address !== undefined && (
        <Button
          kind={open ? 'sec2' : 'pri'}
          wide
          icon="file"
          words={copied ? '抄好了，粘到地图里就能走' : '抄下地址'}
          onTap={() => void copy().catch(() => undefined)}
        />
      )}
    </>
  )
}
