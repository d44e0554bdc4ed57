import { proceed, refuse } from '@domain/kernel/decision'
import { proposeReversal } from '@domain/points/desk-contract'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { randomId } from '../../kit/random-ids'
import { newPointChange } from './new-point-change'
import { pointChanges } from './store'

export default defineAction(proposeReversal, async ({ member, transact }, { pointChangeId, reason }) => {
  const award = member.open(await get(pointChanges, pointChangeId))
  if (!award) return refuse('POINT_CHANGE_NOT_FOUND')
  if (award.userId === member.userId) return refuse('CONFLICT_OF_INTEREST')
  if (award.kind !== 'award' || award.status !== 'approved') return refuse('NOTHING_TO_REVERSE')
  const id = randomId()
  const { userId, personName, points } = award
  const said = { userId, personName, points, kind: 'reversal', reason, reverses: award._id } as const
  return transact(async (tx) => {
    await tx.put(pointChanges, id, newPointChange(member, said, id, tx.now))
    tx.subject({ collection: pointChanges.name, id, to: 'proposed' })
    return proceed({ pointChangeId: id, status: 'proposed' as const })
  })
})
