import type { Campaign } from './need-words'

const DAY_MS = 86_400_000

/** How long can still be given, in words; undefined once that is over. */
export function lastingOf(
  { status, deadline }: Pick<Campaign, 'status' | 'deadline'>,
  now: number,
): string | undefined {
  if (status !== 'raising' || deadline <= now) return undefined
  const days = Math.floor((deadline - now) / DAY_MS)
  return days > 0 ? `还有 ${days} 天` : '今天截止'
}
