import type { MoneySource } from '../kernel/money-sources'
import type { Direction } from './summary'

/** What one may look for in a fund's ledger, in any combination. */
export interface LedgerFilter {
  readonly direction?: Direction | undefined
  readonly source?: MoneySource | undefined
  readonly projectId?: string | undefined
}

/** The one key of a combination in a fund: an entry carries the keys of all combinations it answers. */
export function tagOf(fundId: string, { direction, source, projectId }: LedgerFilter): string {
  return [fundId, direction ?? '', source ?? '', projectId ?? ''].join('|')
}

/** Every key an entry is found by; a list then reads what it shows and nothing else, however long the ledger is. */
export function tagsOf(
  fundId: string,
  entry: {
    readonly direction: Direction
    readonly sources: readonly MoneySource[]
    readonly projectId?: string | undefined
  },
): string[] {
  const tags: string[] = []
  for (const direction of [undefined, entry.direction]) {
    for (const source of [undefined, ...entry.sources]) {
      for (const projectId of entry.projectId === undefined ? [undefined] : [undefined, entry.projectId]) {
        tags.push(tagOf(fundId, { direction, source, projectId }))
      }
    }
  }
  return tags
}
