import type { OutputOf } from '@domain/kernel/contract'
import type { retention } from '@domain/privacy/contract'

export type KeptRow = OutputOf<typeof retention>['rows'][number]

/** In the order in which one wants to know. */
export const AFTERWARDS = ['removed', 'cleared', 'kept'] as const

/** The rows of one fate; titles that several collections share are one thing to their person. */
export function rowsOf(rows: readonly KeptRow[], afterwards: KeptRow['afterwards']): KeptRow[] {
  const these = rows.filter((row) => row.afterwards === afterwards)
  return these.filter(({ title }, index) => these.findIndex((one) => one.title === title) === index)
}
