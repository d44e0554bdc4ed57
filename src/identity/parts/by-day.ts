import { dayWord } from '../../ui/when'

/** `周二前`: the last day of a term that ends as the next one begins. */
export function byDay(dueAt: number, now: number): string {
  return `${dayWord(dueAt - 1, now)}前`
}
