import type { OutputOf } from '@domain/kernel/contract'
import type { deskRewards } from '@domain/points/contract'

type Reward = OutputOf<typeof deskRewards>['items'][number]

/** One thing at one outlet. */
export type Shelf = Reward['outlets'][number] & { readonly rewardId: string; readonly rewardName: string }
