import type { OutputOf } from '@domain/kernel/contract'
import type { list } from '@domain/notices/contract'
import type { Tone } from '../../ui/tag'
import { daysLeft, leftWords } from './posting-days'

type Row = OutputOf<typeof list>['items'][number]

/** Days before the end from which a posting is shown as ending soon. */
const SOON = 2

type Stands = Pick<Row, 'kind' | 'status' | 'postedAt' | 'endsAt'>

/** Where a notice stands, in words a resident says. */
export function standing({ kind, status, postedAt = 0, endsAt = 0 }: Stands, now: number) {
  const said = (words: string, tone: Tone = 'plain') => ({ words, tone })
  if (status === 'archived') return said('已归档')
  if (status === 'stopped') return said('意见成立，停了')
  if (status === 'superseded') return said('有更正')
  if (status === 'ended') return said(kind === 'publicity' ? '公示完了' : '到期了')
  if (kind === 'announcement') return undefined
  // The days are over, but an objection still waits for its answer.
  if (now >= endsAt) return said('等答复意见', 'amber')
  return said(leftWords(postedAt, endsAt, now), daysLeft(postedAt, endsAt, now) <= SOON ? 'amber' : 'pine')
}
