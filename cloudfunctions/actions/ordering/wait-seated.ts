import * as z from 'zod/mini'
import { removeWhere } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { waits } from './store'

/** Id of a person's wait: one for each slot. `holder` may name somebody the person orders for. */
export function waitIdOf(slotId: string, holder: string): string {
  return `${slotId}_${holder.replace(/~.*$/, '')}`
}

/** Who got a seat waits no longer. */
export const waitSeated = defineEffect(
  'ordering.waitSeated',
  z.object({ waitId: z.string() }),
  async (_context, { waitId }) => {
    await removeWhere(waits, { _id: waitId })
  },
)
