import { proceed } from '@domain/kernel/decision'
import { similar } from '@domain/projects/contract'
import { facetOf } from '@domain/projects/facets'
import { mostAlike } from '@domain/projects/similar'
import { defineAction } from '../../kit/action'
import { listed, projectRowOf } from './views'

/** The latest projects of a community among which one looks: some years of it. */
const LATEST = 100
const MOST_SHOWN = 5

export default defineAction(similar, async ({ member, now }, { text, unitId }) => {
  const where = unitId ?? member.post?.unitId ?? member.unitId
  if (where === undefined) return proceed({ items: [] })
  const found = await listed({
    where: { facets: facetOf({ unitId: where }) },
    orderBy: ['seek', 'desc'],
    limit: LATEST,
  })
  return proceed({ items: mostAlike(text, found, MOST_SHOWN).map((one) => projectRowOf(one, now)) })
})
