import { requestDeletion } from '@domain/privacy/request-contract'
import { goInstead } from '../../../platform/places'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Sheet } from '../../../ui/sheet'

/** Says the whole consequence before the request goes out. */
export function DeletionSheet({ wish, onClose }: { readonly wish: string; readonly onClose: () => void }) {
  const act = useAct(requestDeletion)
  const ask = async () => {
    if (await act.run(wish ? { wish } : {})) goInstead('myRequests')
  }
  return (
    <Sheet title="真的要删吗？" onClose={onClose}>
      <Box>通过以后马上删：账号没有了，积分作废，办过的事里不再有您的名字。谁也找不回来。</Box>
      <FailureNote failure={act.failure} not="没有交上去，什么都没删" />
      <Box className="pair">
        <Button words="先不删" onTap={onClose} />
        <Button kind="pri" words="申请删除" busy={act.busy && '正在交'} onTap={() => void ask()} />
      </Box>
    </Sheet>
  )
}
