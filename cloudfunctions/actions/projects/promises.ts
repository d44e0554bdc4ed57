import { proceed } from '@domain/kernel/decision'
import { yearOf } from '@domain/projects/calendar-year'
import { promises } from '@domain/projects/contract'
import { promiseFacet } from '@domain/projects/facets'
import { defineAction } from '../../kit/action'
import { listed, projectRowOf } from './views'

/** Most promises of one community in one year. */
const MOST = 100

export default defineAction(promises, async ({ member, now }, input) => {
  const unitId = input.unitId ?? member?.unitId
  const year = input.year ?? yearOf(now)
  const where = { facets: promiseFacet(unitId ?? '', year) }
  const found = unitId === undefined ? [] : await listed({ where, orderBy: ['seek', 'desc'], limit: MOST })
  const items = found.map((one) => projectRowOf(one, now))
  const is = { done: 0, doing: 0, notStarted: 0, late: 0 }
  for (const { stage, status, late, year: promisedFor } of items) {
    if (stage === 'done') is.done += 1
    // Carried over into a later year, or given up: this year's promise was not kept.
    else if (late || status === 'terminated' || promisedFor > year) is.late += 1
    else if (status === 'committed') is.notStarted += 1
    else is.doing += 1
  }
  const sum = (fen: (item: (typeof items)[number]) => number | undefined) =>
    items.reduce((total, item) => total + (fen(item) ?? 0), 0)
  const unitName = found[0]?.unitName ?? (unitId === member?.unitId ? member?.unitName : undefined)
  return proceed({
    ...{ unitId, unitName, year, total: items.length, ...is, items },
    ...{ budgetFen: sum(({ budgetFen }) => budgetFen), finalFen: sum(({ finalFen }) => finalFen) },
  })
})
