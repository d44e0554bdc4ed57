import type { OutputOf } from '@domain/kernel/contract'
import type { getService } from '@domain/ordering/contract'

/** The guide of one service, as answered. */
export type ServiceGuide = OutputOf<typeof getService>
