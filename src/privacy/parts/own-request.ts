import type { OutputOf } from '@domain/kernel/contract'
import type { myRequests } from '@domain/privacy/request-contract'

export type OwnRequest = OutputOf<typeof myRequests>['items'][number]
