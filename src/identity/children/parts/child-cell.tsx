import type { myChildren } from '@domain/identity/account-contract'
import { shanghaiDate } from '@domain/kernel/calendar'
import type { OutputOf } from '@domain/kernel/contract'
import { PURPOSE_WORDS } from '@domain/privacy/words'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { monthDay } from '../../../ui/when'

export type Child = OutputOf<typeof myChildren>['items'][number]

/** A child, and what was agreed to. */
export function ChildCell({ child, onWithdraw }: { readonly child: Child; readonly onWithdraw: () => void }) {
  const { displayName, purposes, at } = child
  return (
    <Box className="cell">
      <Box className="fill">
        <Box className="t">{displayName}</Box>
        <Box className="sub">{purposes.map((purpose) => PURPOSE_WORDS[purpose]).join('、')}</Box>
        <Box className="meta">{`${monthDay(shanghaiDate(at))}同意的`}</Box>
      </Box>
      <Button small words="撤回" onTap={onWithdraw} />
    </Box>
  )
}
