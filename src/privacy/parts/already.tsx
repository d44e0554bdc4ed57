import { shanghaiDate } from '@domain/kernel/calendar'
import { REQUEST_WORDS } from '@domain/privacy/words'
import { go } from '../../platform/places'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { monthDay } from '../../ui/when'
import type { OwnRequest } from './own-request'

/** A request of the same kind is on its way: one at a time. */
export function Already({ request: { status, submittedAt } }: { readonly request: OwnRequest }) {
  return (
    <Box className="col g12">
      <Note icon="clock" tone="amber">
        {`${monthDay(shanghaiDate(submittedAt))}您申请过了，${REQUEST_WORDS[status]}。有了结果再交下一个。`}
      </Note>
      <Button words="看我的申请" onTap={() => go('myRequests')} />
    </Box>
  )
}
