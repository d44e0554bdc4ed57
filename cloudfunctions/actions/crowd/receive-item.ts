import { receiveItem } from '@domain/crowd/desk-contract'
import { kindOf } from '@domain/crowd/schemas'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { useFiles } from '../files/port'
import { pledgeAgenda } from './pledge-agenda'
import { pledges } from './store'
import { thingReceived } from './thing-received'

export default defineAction(receiveItem, ({ member, transact }, { pledgeId, note, photos }) =>
  transact(async (tx) => {
    const pledge = member.open(await tx.get(pledges, pledgeId))
    if (!pledge) return refuse('PLEDGE_NOT_FOUND')
    const { status, unit, receipt, ownerId } = pledge
    if (ownerId === member.userId) return refuse('OWN_CASE')
    const due = status === 'captured' && kindOf(unit) === 'item' && receipt === undefined
    if (!due) return refuse('NOT_POSSIBLE_NOW', { status })
    const used = await useFiles(tx, member, photos, { kind: 'receipt', id: pledgeId, readers: [ownerId] })
    if (!used.ok) return used
    await tx.patch(pledges, pledgeId, { receipt: { at: tx.now, note, photos } })
    tx.follow(pledgeAgenda, { pledgeId })
    tx.follow(thingReceived, { pledgeId })
    tx.subject({ collection: pledges.name, id: pledgeId, from: status, to: status })
    return proceed({ pledgeId, status })
  }),
)
