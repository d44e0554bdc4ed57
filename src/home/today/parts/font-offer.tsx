import Taro from '@tarojs/taro'
import { useState } from 'react'
import { cell, useCell } from '../../../platform/cell'
import { setCare } from '../../../platform/mode'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'

/** WeChat's own size is 16; from here on somebody has made it larger on purpose. */
const LARGE = 19

const offered = cell('care-offered', false)

function fontIsLarge(): boolean {
  if (process.env.TARO_ENV === 'h5') return false
  const info: object = Taro.getAppBaseInfo()
  return 'fontSizeSetting' in info && Number(info.fontSizeSetting) >= LARGE
}

/** Offers care mode once to those who read WeChat in large type. */
export function FontOffer() {
  const [large] = useState(fontIsLarge)
  const done = useCell(offered)
  if (!large || done) return null
  const answer = (on: boolean) => {
    offered.set(true)
    if (on) setCare(true)
  }
  return (
    <Box className="card col g12">
      <Box className="t">要不要把字放大、页面变简单？</Box>
      <Box className="row">
        <Button words="打开关怀模式" onTap={() => answer(true)} />
        <Button kind="text" words="不用" onTap={() => answer(false)} />
      </Box>
    </Box>
  )
}
