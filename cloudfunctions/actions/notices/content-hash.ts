import { hashOfInput } from '../../kit/journal'
import type { NoticeRecord } from './store'

/** SHA-256 over what everybody reads, so that a changed word would show. */
export function contentHash({ kind, title, body, names, days, unitId, postedAt, endsAt }: NoticeRecord): string {
  return hashOfInput({ kind, title, body, names, days, unitId, postedAt, endsAt })
}
