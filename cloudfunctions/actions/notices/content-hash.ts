import canonicalize from 'canonicalize'
import { sha256 } from '../../kit/keys'
import type { NoticeRecord } from './store'

/** SHA-256 over the canonical JSON of what everybody reads: anybody can compute it again. */
export function contentHash({
  kind,
  title,
  body,
  names,
  photos,
  decision,
  days,
  unitId,
  postedAt,
  endsAt,
}: Omit<NoticeRecord, 'hash'>): string {
  return sha256(canonicalize({ kind, title, body, names, photos, decision, days, unitId, postedAt, endsAt }) ?? '')
}
