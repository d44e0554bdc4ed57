import { proceed, refuse } from '@domain/kernel/decision'
import { maskedName } from '@domain/kernel/masked-name'
import { proposeAward } from '@domain/points/desk-contract'
import { defineAction } from '../../kit/action'
import { randomId } from '../../kit/random-ids'
import { holderOfPhone } from '../identity/port'
import { newPointChange } from './new-point-change'
import { pointChanges } from './store'

export default defineAction(proposeAward, async ({ member, transact }, { phone, points, reason }) => {
  const person = await holderOfPhone(phone)
  if (!person) return refuse('PERSON_NOT_FOUND')
  if (person._id === member.userId) return refuse('CONFLICT_OF_INTEREST')
  const id = randomId()
  const said = {
    userId: person._id,
    personName: maskedName(person.displayName),
    kind: 'award',
    points,
    reason,
  } as const
  return transact(async (tx) => {
    await tx.put(pointChanges, id, newPointChange(member, said, id, tx.now))
    tx.subject({ collection: pointChanges.name, id, to: 'proposed' })
    return proceed({ pointChangeId: id, status: 'proposed' as const })
  })
})
