import Taro from '@tarojs/taro'
import { useState } from 'react'
import { payPledge, withdrawPledge } from '@domain/crowd/contract'
import { PLEDGE_WORDS, spokenAmount } from '@domain/crowd/words'
import { go } from '../../../platform/places'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Note } from '../../../ui/note'
import { Tag, type Tone } from '../../../ui/tag'
import { Timeline } from '../../../ui/timeline'
import { stepsOf, type Pledge } from './pledge-steps'

const TONES: Partial<Record<Pledge['status'], Tone>> = {
  ...{ paying: 'amber', refund_failed: 'amber', refunding: 'amber', captured: 'pine' },
}

/** Only WeChat takes money; on a developer's machine its cashier stands in. */
const TAKES_MONEY = process.env.TARO_ENV !== 'h5' || LOCAL_SIGN_IN

/** Where the browser of this machine pays; in WeChat the platform's own sheet comes up. */
async function payWith(payment: {
  package: string
  timeStamp: string
  nonceStr: string
  signType: string
  paySign: string
}) {
  if (LOCAL_SIGN_IN) {
    const prepayId = payment.package.replace(/^prepay_id=/, '')
    const back = encodeURIComponent(`${location.pathname}${location.search}${location.hash}`)
    location.assign(`/local/cashier/${prepayId}?back=${back}`)
    return
  }
  await Taro.requestPayment({ ...payment, signType: 'MD5' }).catch(() => undefined)
}

function Actions({ pledge, onChange }: { readonly pledge: Pledge; readonly onChange: () => void }) {
  const [sure, setSure] = useState(false)
  const withdraw = useAct(withdrawPledge)
  const pay = useAct(payPledge)
  const { pledgeId, status, activityId } = pledge
  const takeBack = async () => {
    if (await withdraw.run({ pledgeId })) onChange()
  }
  const payNow = async () => {
    const asked = await pay.run({ pledgeId })
    if (!asked) return
    await payWith(asked.payment)
    onChange()
  }
  return (
    <>
      <FailureNote failure={withdraw.failure ?? pay.failure} not="没有办成，您的东西没有动" />
      {status === 'paying' && !TAKES_MONEY && (
        <Note icon="info">付款要在手机微信的小程序里：打开“我认下的”就能付。</Note>
      )}
      {status === 'paying' && TAKES_MONEY && (
        <Button kind="pri" wide words="去付款" busy={pay.busy && '正在打开付款'} onTap={() => void payNow()} />
      )}
      {status === 'captured' && activityId !== undefined && (
        <Button kind="pri" wide words="选一个班次" onTap={() => go('activity', { activityId })} />
      )}
      {status === 'pledged' && !sure && <Button kind="text" words="撤回" onTap={() => setSure(true)} />}
      {status === 'pledged' && sure && (
        <>
          <Box>撤回以后，这一份就空出来给别人认。</Box>
          <Box className="pair">
            <Button words="不撤了" onTap={() => setSure(false)} />
            <Button kind="pri" words="撤回" busy={withdraw.busy && '正在撤回'} onTap={() => void takeBack()} />
          </Box>
        </>
      )}
    </>
  )
}

/** One thing that was given: what, for what, and where it has got to. */
export function PledgeCard({ pledge, onChange }: { readonly pledge: Pledge; readonly onChange: () => void }) {
  const { campaignId, title, label, unit, amount, measure, status } = pledge
  return (
    <Box as="section" className="card col g12" label={`${title}：${label}`}>
      <Box className="row">
        <Tag words={PLEDGE_WORDS[status]} tone={TONES[status] ?? 'plain'} />
      </Box>
      <Box>
        <Box as="h2" className="h3">
          {title}
        </Box>
        <Box className="sub">{`${label} · ${spokenAmount(amount, unit, measure)}`}</Box>
      </Box>
      <Timeline steps={stepsOf(pledge)} />
      <Actions pledge={pledge} onChange={onChange} />
      <Button kind="quiet" words="看这次众筹" onTap={() => go('campaign', { campaignId })} />
    </Box>
  )
}
