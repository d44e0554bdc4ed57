import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { stockChanges } from './store'

/** Who proposed that goods came, or that a count differs, hears what a colleague decided. */
export const stockDecided = defineEffect(
  'points.stockDecided',
  z.object({ stockChangeId: z.string() }),
  async (context, { stockChangeId }) => {
    const one = openLinked(await get(stockChanges, stockChangeId))
    if (!one) return
    const { ownerId: userId, name, outletName, change, status, checkerName: who = '同事' } = one
    const about = { userId, refKind: 'stockChange', refId: stockChangeId, at: context.at } as const
    const what = `${outletName}的${name}${change > 0 ? '加' : '减'} ${Math.abs(change)} 件`
    const facts = { what, who, reason: status === 'approved' ? '同意了' : '没有同意' }
    await tell(context, { ...about, template: 'entryDecided', facts })
  },
)
