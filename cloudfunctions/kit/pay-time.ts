import { instantOf } from '@domain/kernel/calendar'

/** Epoch ms of the platform's `20261128180000`, which is China's time. */
export function instantOfPayTime(text: string | undefined): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text ?? '')
  if (!parts) return undefined
  const [, year, month, day, hour, minute, second] = parts
  return instantOf(`${year}-${month}-${day}`, Number(hour) * 60 + Number(minute)) + Number(second) * 1_000
}
