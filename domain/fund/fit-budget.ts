import { proceed, refuse, type Decision } from '../kernel/decision'
import type { MoneySource, SourceLine } from '../kernel/money-sources'
import { sumOfLines } from './shares'

/** What is set aside for a project in the fund of one year. */
export interface Aside {
  /** By source, what was set aside and did not go back. */
  readonly lines: readonly SourceLine[]
  /** By source, what of it is not paid. */
  readonly left: readonly SourceLine[]
  /** Asked for and not paid yet, in fen. */
  readonly requestedFen: number
}

const fenOf = (lines: readonly SourceLine[], source: MoneySource): number =>
  lines.find((line) => line.source === source)?.fen ?? 0

/**
 * What has to go back so that no source has more set aside than a smaller budget gives it, for each entry of `asides`,
 * the latest of them first. Refused where more of a source is paid than the budget gives, or where what is asked for
 * would not be covered any more: a project could never be settled below what was paid.
 */
export function decideFit(
  asides: readonly Aside[],
  budget: readonly SourceLine[],
): Decision<{ back: SourceLine[][] }, 'LESS_THAN_PAID'> {
  const back: SourceLine[][] = asides.map(() => [])
  for (const source of new Set(asides.flatMap(({ lines }) => lines.map((line) => line.source)))) {
    const aside = asides.reduce((sum, { lines }) => sum + fenOf(lines, source), 0)
    let over = aside - fenOf(budget, source)
    for (let at = asides.length - 1; at >= 0 && over > 0; at--) {
      const fen = Math.min(over, fenOf(asides[at]?.left ?? [], source))
      if (fen > 0) back[at]?.push({ source, fen })
      over -= fen
    }
    if (over > 0) return refuse('LESS_THAN_PAID', { source, lacking: over })
  }
  const short = asides.some(
    ({ left, requestedFen }, at) => sumOfLines(left) - sumOfLines(back[at] ?? []) < requestedFen,
  )
  return short ? refuse('LESS_THAN_PAID') : proceed({ back })
}
