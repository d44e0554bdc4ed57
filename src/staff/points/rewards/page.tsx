import { useState } from 'react'
import { deskRewards } from '@domain/points/contract'
import { saveReward } from '@domain/points/desk-contract'
import type { RewardStatus } from '@domain/points/states'
import { REWARD_WORDS } from '@domain/points/words'
import type { ActingPost } from '../../../platform/session'
import { usePages } from '../../../platform/use-pages'
import { Button } from '../../../ui/button'
import { Sheet } from '../../../ui/sheet'
import { Tag, type Tone } from '../../../ui/tag'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { RewardForm } from './parts/reward-form'
import { RewardOne } from './parts/reward-one'

const TONES: Record<RewardStatus, Tone> = { draft: 'amber', listed: 'pine', paused: 'amber', ended: 'plain' }

function Rewards({ post: { assignmentId: as, unitId } }: { readonly post: ActingPost }) {
  const [writing, setWriting] = useState(false)
  const pages = usePages(deskRewards, {}, { as, limit: 50 })
  const close = () => setWriting(false)
  const written = () => {
    close()
    void pages.refresh()
  }
  return (
    <>
      <WorkList
        title="兑换的东西"
        pages={pages}
        idOf={({ rewardId }) => rewardId}
        columns={[
          { title: '东西', cell: ({ name }) => name },
          { title: '分', cell: ({ pricePoints }) => pricePoints },
          { title: '余', cell: ({ left }) => left },
          { title: '状态', cell: ({ status }) => <Tag words={REWARD_WORDS[status]} tone={TONES[status]} /> },
        ]}
        line={({ name, pricePoints, left, status }) => ({
          title: name,
          sub: `${pricePoints} 分，余 ${left} 件`,
          tag: REWARD_WORDS[status],
          tone: TONES[status],
        })}
        empty="还没有可以兑换的东西。点“写一样”开始。"
        tools={<Button small icon="plus" words="写一样" onTap={() => setWriting(true)} />}
      >
        {(reward, done) => (
          <RewardOne
            key={`${reward.rewardId}-${reward.revision}`}
            reward={reward}
            as={as}
            unitId={unitId}
            onDone={done}
          />
        )}
      </WorkList>
      {writing && (
        <Sheet title="写一样可以兑换的" onClose={close}>
          <RewardForm as={as} unitId={unitId} onClose={close} onDone={written} />
        </Sheet>
      )}
    </>
  )
}

/** What the shop offers: written, put on the shelf, taken off it. */
export default function RewardsPage() {
  return (
    <StaffPage title="兑换的东西" place="rewardDesk" asks={saveReward}>
      {(post) => <Rewards key={post.assignmentId} post={post} />}
    </StaffPage>
  )
}
