import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { getReward } from '@domain/points/contract'
import { useOwnUnit } from '../../platform/own-unit'
import { goInstead } from '../../platform/places'
import { useAnswer } from '../../platform/use-answer'
import { useSubscribe } from '../../platform/use-subscribe'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { Pick } from '../../ui/pick'
import { Section } from '../../ui/section'
import { PageSkeleton } from '../../ui/skeleton'
import { Tile } from '../../ui/tile'
import { TopPhoto } from '../../ui/top-photo'
import { AwaitButton } from '../parts/await-button'
import { Cost } from '../parts/cost'
import { RedeemSheet } from '../parts/redeem-sheet'
import { hindrance, nearestFirst, type Reward } from '../parts/reward'
import { faceOfReward } from '../parts/reward-face'
import '../points.scss'

function Head({ reward }: { readonly reward: Reward }) {
  const { name, kind, photo, pricePoints, description, sponsor } = reward
  return (
    <Box as="section" className="card col g12" label={name}>
      <Box className="row">
        {photo === undefined && <Tile large {...faceOfReward({ name, kind })} />}
        <Box className="fill">
          <Box as="h1" className="h1">
            {name}
          </Box>
          <Cost points={pricePoints} />
        </Box>
      </Box>
      <Box>{description}</Box>
      <Box className="sub">{`${sponsor}捐赠`}</Box>
    </Box>
  )
}

function Terms({ reward: { pickUpDays, limitPerYear, validDays, mine } }: { readonly reward: Reward }) {
  const taken = mine && mine.taken > 0 ? `，今年已经换了 ${mine.taken} 件` : ''
  return (
    <Section title="怎么换">
      <Box className="card col g8">
        <Box>{`兑换以后先给您留着，积分先冻结。${pickUpDays} 天里凭领取码去领，没领就退回积分。`}</Box>
        <Box>{`一个人一年最多换 ${limitPerYear} 件${taken}。`}</Box>
        <Box>{`领走以后 ${validDays} 天里用，不退不换。`}</Box>
      </Box>
    </Section>
  )
}

/** A thing of the shop: its price, where to fetch it, and the one button. */
export default function RewardPage() {
  const { rewardId = '', outletId: meant } = useRouter().params
  const { value: reward, failure, refresh } = useAnswer(getReward, { rewardId })
  const [picked, setPicked] = useState(meant)
  const [asking, setAsking] = useState(false)
  const { unitId } = useOwnUnit()
  const subscribe = useSubscribe('rewardBack')
  const outlets = nearestFirst(reward?.outlets ?? [], unitId)
  const outlet = outlets.find(({ outletId, left }) => (picked ? outletId === picked : left > 0))
  const off = reward && hindrance(reward, outlet)
  const close = () => {
    setAsking(false)
    void refresh()
  }
  return (
    <Page
      title="兑换"
      foot={
        reward &&
        (reward.mine?.waits === undefined ? (
          <Button kind="pri" wide words={`用 ${reward.pricePoints} 分兑换`} off={off} onTap={() => setAsking(true)} />
        ) : (
          <AwaitButton
            rewardId={rewardId}
            waits={reward.mine.waits}
            subscribe={subscribe}
            onFailed={() => void refresh()}
          />
        ))
      }
      over={
        asking &&
        reward &&
        outlet && (
          <RedeemSheet
            reward={reward}
            outlet={outlet}
            onClose={close}
            onDone={(redemptionId) => goInstead('redemption', { redemptionId })}
          />
        )
      }
    >
      {!reward && failure && <FailureView failure={failure} onRetry={() => void refresh()} />}
      {!reward && !failure && <PageSkeleton />}
      {reward && (
        <>
          {reward.photo !== undefined && <TopPhoto fileId={reward.photo} title={reward.name} />}
          <Head reward={reward} />
          <Section title="到哪里领">
            <Box className="col g8" label="到哪里领" group>
              {outlets.map(({ outletId, name, place, left }) => (
                <Pick
                  key={outletId}
                  title={name}
                  sub={place}
                  right={<Box className="sub">{left > 0 ? `剩 ${left} 份` : '换完了'}</Box>}
                  chosen={outletId === outlet?.outletId}
                  onTap={() => setPicked(outletId)}
                />
              ))}
            </Box>
          </Section>
          <Terms reward={reward} />
        </>
      )}
    </Page>
  )
}
