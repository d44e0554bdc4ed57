const SHANGHAI_MS = 8 * 3_600_000

const inShanghai = (at: number) => new Date(at + SHANGHAI_MS).toISOString()

/** `2026-11-28 18:00:00`, in China's time. */
export const dateAndTime = (at: number): string => inShanghai(at).slice(0, 19).replace('T', ' ')

/** `20261128180000`, in China's time. */
export const compactTime = (at: number): string => inShanghai(at).slice(0, 19).replace(/\D/g, '')

/** `20261128`, in China's time. */
export const compactDay = (at: number): string => compactTime(at).slice(0, 8)

/** Epoch ms of `20261128` or `20261128180000` in China's time; undefined when it is neither. */
export function instantOf(text: string): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d))?$/.exec(text)
  if (!parts) return undefined
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = parts
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - SHANGHAI_MS
  return Number.isNaN(at) || compactDay(at) !== text.slice(0, 8) ? undefined : at
}
