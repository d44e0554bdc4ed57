import { confirmMembership, decidePhone, decideResidence, type checkQueue } from '@domain/identity/check-contract'
import type { Check } from '@domain/identity/schemas'
import { MEMBERSHIP_WORDS } from '@domain/identity/words'
import type { OutputOf } from '@domain/kernel/contract'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Note } from '../../../../ui/note'
import { stamp } from '../../../../ui/when'
import { Facts } from '../../../parts/facts'
import { Verdict } from '../../../parts/verdict'

export type CheckRow = OutputOf<typeof checkQueue>['items'][number]

/** What the person says, in one line. */
export function claimOf(check: Check, { typedPhoneMasked, residence, membership }: CheckRow): string {
  if (check === 'phone') return typedPhoneMasked ?? ''
  if (check === 'residence') return [residence?.unitName, residence?.building].filter(Boolean).join(' ')
  return membership?.unitName ?? ''
}

const HOW: Record<Check, string> = {
  phone: '请对方出示手机，或者按这个号码打回去，接通了再点。',
  residence: '对照户籍、租房备案或上门看过，住在这里再点。',
  membership: '单位和社区各点一次，要由两个人点。',
}

interface CheckOneProps {
  readonly check: Check
  readonly row: CheckRow
  readonly as: string
  readonly onDone: () => void
}

/** One person to check. */
export function CheckOne({ check, row, as, onDone }: CheckOneProps) {
  const contracts = { phone: decidePhone, residence: decideResidence, membership: confirmMembership }
  const act = useAct<(typeof contracts)[Check]>(contracts[check], { as })
  const { userId, displayName, phoneMasked, typedPhoneMasked, residence, membership, since } = row
  const decide = async (approve: boolean, reason?: string) => {
    if (await act.run({ userId, approve, ...(reason ? { reason } : {}) })) onDone()
  }
  return (
    <Box className="col g12">
      <Facts
        rows={[
          ['称呼', displayName],
          ['已绑定的号', phoneMasked],
          ['手填的号', typedPhoneMasked],
          ['说住在', residence && `${residence.unitName} ${residence.building ?? ''}`],
          ['答复到', residence && stamp(residence.dueAt)],
          ['党组织', membership && `${membership.unitName}，${MEMBERSHIP_WORDS[membership.status]}`],
          ['单位', membership && (membership.byUnit ? '已核对' : '还没有核对')],
          ['社区', membership && (membership.byCommunity ? '已核对' : '还没有核对')],
          ['交的时间', stamp(since)],
        ]}
      />
      <Note icon="info">{HOW[check]}</Note>
      <Verdict
        yes="核对无误"
        no="不通过"
        reads="居民"
        busy={act.busy}
        failure={act.failure}
        onYes={() => void decide(true)}
        onNo={(reason) => void decide(false, reason)}
      />
    </Box>
  )
}
