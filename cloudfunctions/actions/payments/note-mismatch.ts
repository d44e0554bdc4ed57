import { seekKey } from '@domain/kernel/seek'
import type { MismatchKind } from '@domain/payments/states'
import type { Stored } from '../../kit/collection'
import { putNew } from '../../kit/database'
import { sha256 } from '../../kit/keys'
import { mismatches, type PayOrderRecord } from './store'

interface Noted {
  readonly kind: MismatchKind
  readonly orderNo: string
  readonly ours?: number | undefined
  readonly theirs?: number | undefined
  /** Shanghai day of the bill it was found in. */
  readonly billDay?: string
}

/** Puts something that does not fit into the queue, once; it belongs to who keeps the books where the order is from. */
export async function noteMismatch(
  { countyId, now }: { readonly countyId: string; readonly now: number },
  order: Stored<PayOrderRecord> | undefined,
  noted: Noted,
): Promise<void> {
  const { kind, orderNo, billDay = '' } = noted
  const id = sha256([kind, orderNo, billDay].join('|')).slice(0, 32)
  const { ownerId = 'county', orgPath = [countyId], title, status: orderStatus } = order ?? {}
  const about = { title, orderStatus, ours: noted.ours, theirs: noted.theirs, billDay: noted.billDay }
  const row = { ownerId, orgPath, kind, orderNo, ...about, at: now, status: 'open', seek: seekKey(now, id) } as const
  await putNew(mismatches, countyId, id, row)
}
