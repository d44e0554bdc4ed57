import type { OutputOf } from '@domain/kernel/contract'
import type { get } from '@domain/notices/contract'

export type Notice = OutputOf<typeof get>
