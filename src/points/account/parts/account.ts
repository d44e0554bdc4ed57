import type { OutputOf } from '@domain/kernel/contract'
import type { myAccount } from '@domain/points/contract'

export type Account = OutputOf<typeof myAccount>
