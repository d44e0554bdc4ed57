import { useState } from 'react'
import { restoreAccount, suspendAccount, type findAccount } from '@domain/identity/account-contract'
import { ACCOUNT_WORDS, VERIFICATION_WORDS } from '@domain/identity/words'
import type { OutputOf } from '@domain/kernel/contract'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { stamp } from '../../../../ui/when'
import { Facts } from '../../../parts/facts'
import { Said } from '../../../parts/said'

interface AccountOneProps {
  readonly account: OutputOf<typeof findAccount>
  readonly as: string
  readonly onDone: () => void
}

/** One account, and what an administrator does with it. */
export function AccountOne({ account, as, onDone }: AccountOneProps) {
  const { userId, displayName, phoneMasked, status, verification, unitName, suspension } = account
  const [asking, setAsking] = useState(false)
  const suspend = useAct(suspendAccount, { as })
  const restore = useAct(restoreAccount, { as })
  const stop = async (reason: string) => {
    if (await suspend.run({ userId, reason })) onDone()
  }
  const goOn = async () => {
    if (await restore.run({ userId })) onDone()
  }
  return (
    <Box as="section" className="card col g12" label={displayName}>
      <Facts
        rows={[
          ['谁', displayName],
          ['手机号', phoneMasked],
          ['住在', unitName],
          ['核对情况', VERIFICATION_WORDS[verification]],
          ['账号状态', ACCOUNT_WORDS[status]],
          ['为什么暂停', suspension?.reason],
          ['什么时候', suspension && stamp(suspension.at)],
        ]}
      />
      <FailureNote failure={restore.failure} not="没有恢复" />
      {status === 'suspended' && (
        <Button kind="pri" wide words="恢复账号" busy={restore.busy && '正在恢复'} onTap={() => void goOn()} />
      )}
      {status === 'active' && !asking && <Button words="暂停账号" onTap={() => setAsking(true)} />}
      {status === 'active' && asking && (
        <Said
          label="为什么暂停。本人会看到这句话，暂停以后什么都办不了"
          words="暂停账号"
          busy={suspend.busy}
          failure={suspend.failure}
          onSay={(reason) => void stop(reason)}
        />
      )}
      {status === 'closing' && <Box className="sub">本人申请了注销，不用暂停。</Box>}
    </Box>
  )
}
