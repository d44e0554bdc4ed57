import type { OutputOf } from '@domain/kernel/contract'
import type { myRecords } from '@domain/volunteering/record-contract'

export type Mine = OutputOf<typeof myRecords>
export type ServiceRecord = Mine['items'][number]
