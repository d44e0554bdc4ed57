import type { OutputOf } from '@domain/kernel/contract'
import type { getRedemption } from '@domain/points/contract'

export type Redemption = OutputOf<typeof getRedemption>
