import type { OutputOf } from '@domain/kernel/contract'
import type { deskQueue } from '@domain/ordering/contract'
import { dayWord } from '../../../ui/when'
import { shanghaiDate } from '@domain/kernel/calendar'

export type QueueRow = OutputOf<typeof deskQueue>['items'][number]

/** How urgent something is, in words and by degree. */
export interface Due {
  readonly words: string
  readonly degree: 'calm' | 'soon' | 'late'
}

const MINUTE = 60_000
const SOON = 30

function length(minutes: number): string {
  if (minutes < 60) return `${minutes} 分`
  const hours = Math.floor(minutes / 60)
  return hours < 24 ? `${hours} 小时` : `${Math.floor(hours / 24)} 天`
}

function term(until: number, now: number): Due {
  const minutes = Math.ceil((until - now) / MINUTE)
  if (minutes <= 0) return { words: `超 ${length(-minutes)}`, degree: 'late' }
  return { words: `剩 ${length(minutes)}`, degree: minutes <= SOON ? 'soon' : 'calm' }
}

function arrival({ startsAt, endsAt }: QueueRow, now: number): Due {
  if (now < startsAt) {
    const minutes = Math.ceil((startsAt - now) / MINUTE)
    const today = shanghaiDate(startsAt) === shanghaiDate(now)
    return { words: today ? `${length(minutes)}后到` : dayWord(startsAt, now), degree: 'calm' }
  }
  if (now < endsAt)
    return { words: `已过 ${length(Math.max(1, Math.floor((now - startsAt) / MINUTE)))}`, degree: 'soon' }
  return { words: '过了时间', degree: 'late' }
}

/** What the clock says about an order, from the desk's side. */
export function dueOf(row: QueueRow, now: number): Due {
  if (row.status === 'submitted') return row.acceptBy === undefined ? arrival(row, now) : term(row.acceptBy, now)
  if (row.status === 'scheduled') return arrival(row, now)
  if (row.status === 'in_service') return { words: '正在办', degree: 'calm' }
  if (row.status === 'served') return { words: '等居民确认', degree: 'calm' }
  return { words: '', degree: 'calm' }
}
