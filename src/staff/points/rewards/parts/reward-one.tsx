import { useState } from 'react'
import { moveReward } from '@domain/points/desk-contract'
import { decideRewardMove } from '@domain/points/rules'
import type { RewardMove } from '@domain/points/states'
import { REWARD_KIND_WORDS, REWARD_WORDS } from '@domain/points/words'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { Note } from '../../../../ui/note'
import { Facts } from '../../../parts/facts'
import type { DeskReward } from './form'
import { RewardForm } from './reward-form'

interface RewardOneProps {
  readonly reward: DeskReward
  readonly as: string
  readonly unitId: string
  readonly onDone: () => void
}

/** One thing of the shop: what is written of it, what lies where, and its way in and out of the shop. */
export function RewardOne({ reward, as, unitId, onDone }: RewardOneProps) {
  const { rewardId, status, outlets, mayEdit, left } = reward
  const [editing, setEditing] = useState(false)
  const [ending, setEnding] = useState(false)
  const act = useAct(moveReward, { as })
  const may = (move: RewardMove) => mayEdit && decideRewardMove(status, move).ok
  const move = async (how: RewardMove) => {
    if (await act.run({ rewardId, move: how })) onDone()
  }
  if (editing)
    return <RewardForm reward={reward} as={as} unitId={unitId} onClose={() => setEditing(false)} onDone={onDone} />
  return (
    <Box className="col g12">
      <Facts
        rows={[
          ['叫什么', reward.name],
          ['种类', REWARD_KIND_WORDS[reward.kind]],
          ['说明', reward.description],
          ['谁捐的', reward.sponsor],
          ['要多少分', `${reward.pricePoints} 分`],
          ['一年最多', `${reward.limitPerYear} 件`],
          ['能用', `领走以后 ${reward.validDays} 天`],
          ['状态', REWARD_WORDS[status]],
        ]}
      />
      <Box className="t">{`库存，一共 ${left} 件`}</Box>
      {outlets.map(({ outletId, name, left: here }) => (
        <Box key={outletId} className="row apart">
          <Box>{name}</Box>
          <Box className={here > 0 ? 'sub' : 'sub amber'}>{here > 0 ? `余 ${here} 件` : '没有了'}</Box>
        </Box>
      ))}
      {status === 'draft' && left === 0 && <Note icon="info">先在“兑换点”登记到货，另一位同事复核以后再上架。</Note>}
      {!mayEdit && <Note icon="info">这是上级单位写的，这里只发放，不能改。</Note>}
      <FailureNote failure={act.failure} not="没有改" />
      {may('list') && (
        <Button kind="pri" wide words="上架" busy={act.busy && '正在上架'} onTap={() => void move('list')} />
      )}
      {may('pause') && <Button words="先停一停，不让换" onTap={() => void move('pause')} />}
      {mayEdit && status !== 'ended' && <Button icon="edit" words="改一改" onTap={() => setEditing(true)} />}
      {may('end') && !ending && <Button words="下架" onTap={() => setEnding(true)} />}
      {ending && (
        <>
          <Note icon="alert" tone="amber">
            下架以后不能再上架。已经兑换、等来领的，照样能领。
          </Note>
          <Box className="pair">
            <Button words="先不" onTap={() => setEnding(false)} />
            <Button kind="pri" words="下架" busy={act.busy && '正在下架'} onTap={() => void move('end')} />
          </Box>
        </>
      )}
    </Box>
  )
}
