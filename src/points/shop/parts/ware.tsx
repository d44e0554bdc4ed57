import type { OutputOf } from '@domain/kernel/contract'
import type { listRewards } from '@domain/points/contract'
import { REWARD_KIND_WORDS } from '@domain/points/words'
import { usePhotoUrl } from '../../../platform/photos/use-photo-url'
import { go } from '../../../platform/places'
import { Box } from '../../../ui/box'
import { Icon } from '../../../ui/icon'
import type { IconName } from '../../../ui/icon-name'
import { Picture } from '../../../ui/picture'
import { Tap } from '../../../ui/tap'
import { Cost } from '../../parts/cost'
import { faceOfReward } from '../../parts/reward-face'

type Reward = OutputOf<typeof listRewards>['items'][number]

/** Why it cannot be had now, or how many are left. */
function standing({ left, pricePoints }: Reward, balance: number | undefined): string {
  if (left === 0) return '换完了'
  if (balance !== undefined && balance < pricePoints) return `还差 ${pricePoints - balance} 分`
  return `剩 ${left} 份`
}

/** Its photo, and what stands for its kind where there is none or it cannot be shown. */
function WareFace({ reward: { name, kind, photo } }: { readonly reward: Reward }) {
  const { icon } = faceOfReward({ name, kind })
  return (
    <Box className="ware-face" hidden>
      {photo === undefined ? <Icon name={icon} size={56} /> : <WarePhoto photo={photo} name={name} icon={icon} />}
    </Box>
  )
}

function WarePhoto({ photo, name, icon }: { readonly photo: string; readonly name: string; readonly icon: IconName }) {
  const { url, hidden, failure } = usePhotoUrl(photo)
  if (hidden || failure) return <Icon name={icon} size={56} />
  return url === undefined ? null : <Picture src={url} label={name} className="ware-photo" />
}

/** One thing of the shop. */
export function Ware({ reward, balance }: { readonly reward: Reward; readonly balance: number | undefined }) {
  const { rewardId, name, kind, pricePoints } = reward
  const { colour } = faceOfReward({ name, kind })
  return (
    <Tap link className={`card ware cat-${colour}`} onTap={() => go('reward', { rewardId })}>
      <WareFace reward={reward} />
      <Box className="ware-text">
        <Box className="t">{name}</Box>
        <Box className="meta">{REWARD_KIND_WORDS[kind]}</Box>
        <Box className="row base apart">
          <Cost points={pricePoints} />
          <Box className="sub">{standing(reward, balance)}</Box>
        </Box>
      </Box>
    </Tap>
  )
}
