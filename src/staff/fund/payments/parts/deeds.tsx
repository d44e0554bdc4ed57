import { useState } from 'react'
import { approve, cancel, check, correct, hold, pay, receipt, release, sendBack } from '@domain/fund/desk-contract'
import { isHeld } from '@domain/fund/rules'
import type { DisbursementStatus } from '@domain/fund/states'
import type { Contract } from '@domain/kernel/contract'
import { serverNow } from '../../../../platform/clock'
import type { ActingPost } from '../../../../platform/session'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { Note } from '../../../../ui/note'
import { ReasonDeed, SureDeed } from './deed'
import type { ActProps, Payment } from './payment'
import { ReceiptDeed } from './receipt-deed'

interface DeedsProps {
  readonly payment: Payment
  readonly post: ActingPost
  readonly onDone: () => void
}

const UNPAID: readonly DisbursementStatus[] = ['drafted', 'secretary_approved', 'supervision_checked', 'town_approved']
const PAID: readonly DisbursementStatus[] = ['paid', 'receipted']

type Deed = 'onward' | 'sendBack' | 'hold' | 'release' | 'cancel' | 'receipt' | 'correct'

const WORDS: Record<Exclude<Deed, 'onward'>, string> = {
  sendBack: '退回去',
  hold: '有疑问，先停',
  release: '说清楚了，不停了',
  cancel: '撤回申请',
  receipt: '交收据',
  correct: '付错了，冲正',
}

/** The move that takes a payment on, if the acting post is its next hand. */
function onwardOf(
  { status, needsTown }: Payment,
  { role }: ActingPost,
): { contract: Contract; words: string } | undefined {
  if (role === 'community_secretary' && status === 'drafted') return { contract: approve, words: '同意付这笔钱' }
  if (role === 'supervisor' && status === 'secretary_approved') return { contract: check, words: '核对过，没有问题' }
  if (role === 'town_admin' && status === 'supervision_checked' && needsTown)
    return { contract: approve, words: '镇里同意' }
  const payable = status === 'town_approved' || (status === 'supervision_checked' && !needsTown)
  return role === 'fund_manager' && payable ? { contract: pay, words: '已经转账，记付出' } : undefined
}

/** What else the post can do with it now. */
function othersOf({ status, hold: held, mine }: Payment, { role }: ActingPost): Exclude<Deed, 'onward'>[] {
  const running = isHeld(held, serverNow())
  const may = (contract: Contract) => contract.allow.some((one) => one === role)
  const found: Array<[Exclude<Deed, 'onward'>, boolean]> = [
    ['receipt', may(receipt) && status === 'paid'],
    ['release', may(release) && running],
    ['hold', may(hold) && UNPAID.includes(status) && held === undefined],
    ['sendBack', may(sendBack) && UNPAID.includes(status) && !mine],
    ['cancel', may(cancel) && UNPAID.includes(status) && mine],
    ['correct', may(correct) && PAID.includes(status) && !mine],
  ]
  return found.filter(([, can]) => can).map(([deed]) => deed)
}

function Chosen({
  deed,
  ...props
}: ActProps & { readonly deed: Exclude<Deed, 'onward'>; readonly onClose: () => void }) {
  if (deed === 'receipt') return <ReceiptDeed {...props} />
  if (deed === 'cancel') return <SureDeed {...props} contract={cancel} words="撤回，不付了" />
  const contract = { sendBack, hold, release, correct }[deed]
  return <ReasonDeed {...props} contract={contract} words={WORDS[deed]} max={deed === 'correct' ? 40 : 200} />
}

/** The next hand as the one filled button, everything else below it; who had a hand in it waits for others. */
export function Deeds({ payment, post, onDone }: DeedsProps) {
  const [deed, setDeed] = useState<Deed>()
  const as = post.assignmentId
  const onward = onwardOf(payment, post)
  const held = isHeld(payment.hold, serverNow())
  const close = () => setDeed(undefined)
  if (deed === 'onward' && onward)
    return <SureDeed {...{ payment, as, onDone }} contract={onward.contract} words={onward.words} onClose={close} />
  if (deed !== undefined && deed !== 'onward')
    return <Chosen {...{ payment, as, onDone }} deed={deed} onClose={close} />
  const others = othersOf(payment, post)
  const off = held ? '监督让先停一停' : payment.mine ? '您已经经手过' : undefined
  return (
    <Box className="col g12">
      {onward && <Button kind="pri" wide words={onward.words} off={off} onTap={() => setDeed('onward')} />}
      {onward && payment.mine && <Note icon="people">这笔钱您经手过一步，下一步要换一个人。</Note>}
      {others.length > 0 && (
        <Box className="row wrap">
          {others.map((one) => (
            <Button key={one} small words={WORDS[one]} onTap={() => setDeed(one)} />
          ))}
        </Box>
      )}
    </Box>
  )
}
