import { proceed } from '@domain/kernel/decision'
import { tickFirstDay } from '@domain/org/first-day-contract'
import { defineAction } from '../../kit/action'
import { firstDays } from './store'

export default defineAction(tickFirstDay, ({ countyId, transact }, { step, done }) =>
  transact(async (tx) => {
    const before = await tx.get(firstDays, countyId)
    const { [step]: _was, ...others } = before?.ticked ?? {}
    const ticked = done ? { ...others, [step]: tx.now } : others
    await (before ? tx.patch(firstDays, countyId, { ticked }) : tx.put(firstDays, countyId, { ticked }))
    tx.subject({ collection: firstDays.name, id: countyId, to: `${step}:${done ? 'done' : 'open'}` })
    return proceed({ step, done })
  }),
)
