import type { myAccount } from '@domain/identity/contract'
import type { OutputOf } from '@domain/kernel/contract'

export type Own = OutputOf<typeof myAccount>
