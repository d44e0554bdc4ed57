import { proceed, refuse } from '@domain/kernel/decision'
import { leaveLine } from '@domain/ordering/line-contract'
import { defineAction } from '../../kit/action'
import { seatFreed } from './seat-freed'
import { waits } from './store'

export default defineAction(leaveLine, ({ member, transact }, { waitId }) =>
  transact(async (tx) => {
    const wait = member.open(await tx.get(waits, waitId))
    if (wait?.ownerId !== member.userId) return refuse('WAIT_NOT_FOUND')
    await tx.remove(waits, waitId)
    tx.subject({ collection: 'waits', id: waitId, from: wait.status })
    // The seat this person was told of is for the next in line.
    if (wait.status === 'told') tx.follow(seatFreed, { slotId: wait.slotId })
    return proceed({ waitId })
  }),
)
