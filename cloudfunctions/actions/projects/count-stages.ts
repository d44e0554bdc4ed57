import { proceed } from '@domain/kernel/decision'
import { countStages } from '@domain/projects/count-contract'
import { sumOfCounts } from '@domain/projects/counted'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { countIds } from './count-ids'
import { counts } from './store'

export default defineAction(countStages, async (_context, { unitId }) => {
  const ids = countIds(unitId)
  const parts = await query(counts, { where: { _id: command.in(ids) }, limit: ids.length })
  return proceed(parts.length === 0 ? {} : { counts: sumOfCounts(parts) })
})
