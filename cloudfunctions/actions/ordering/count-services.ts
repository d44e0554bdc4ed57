import { proceed } from '@domain/kernel/decision'
import { countServices } from '@domain/ordering/contract'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { catalogueCounts } from './store'

export default defineAction(countServices, async ({ countyId }) =>
  proceed((await get(catalogueCounts, countyId)) ?? { total: 0, byCategory: [] }),
)
