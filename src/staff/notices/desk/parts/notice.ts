import type { OutputOf } from '@domain/kernel/contract'
import type { desk } from '@domain/notices/contract'

/** A notice as its desk sees it. */
export type Notice = OutputOf<typeof desk>['items'][number]
