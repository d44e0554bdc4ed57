import { go } from '../../../platform/places'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'

/** Nothing to do: what would be here, and the way to get there. */
export function NothingToday() {
  return (
    <Box className="card col g12">
      <Box className="sub">约好的时间和办事码会出现在这里，到点还会提醒您。</Box>
      <Button kind="pri" wide words="约一项服务" onTap={() => go('services')} />
    </Box>
  )
}
