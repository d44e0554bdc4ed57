import { go } from '../../../platform/places'
import { Button } from '../../../ui/button'
import { AwaitButton } from '../../parts/await-button'
import { offerOf, type ShopReward } from './offer'
import type { Wanted } from './quick-redeem'

export interface WareActProps {
  readonly reward: ShopReward
  readonly balance: number | undefined
  /** Only there, if one outlet is looked at. */
  readonly outletId: string | undefined
  readonly onRedeem: (wanted: Wanted) => void
  readonly subscribe: () => Promise<void>
  /** What the card says may have changed. */
  readonly onStale: () => void
}

/** The button of a card. */
export function WareAct({ reward, balance, outletId, onRedeem, subscribe, onStale }: WareActProps) {
  const { rewardId, left } = reward
  const offer = offerOf(reward, balance, outletId)
  const look = () => go('reward', { rewardId })
  switch (offer.kind) {
    case 'await':
      return <AwaitButton small rewardId={rewardId} waits={offer.waits} subscribe={subscribe} onFailed={onStale} />
    case 'short':
      return <Button small wide words="兑换" off={`还差 ${offer.lacking} 分`} onTap={look} />
    case 'redeem':
      return <Button small wide words="兑换" onTap={() => onRedeem({ rewardId, outletId: offer.outletId })} />
    case 'elsewhere':
      return <Button small wide kind="quiet" words="看别处有没有" onTap={look} />
    case 'look':
      return <Button small wide words={left > 0 ? '兑换' : '看一看'} onTap={look} />
  }
}
