import { proceed } from '@domain/kernel/decision'
import { placeInLine } from '@domain/ordering/line-contract'
import { defineAction } from '../../kit/action'
import { lineOf } from './offer-seats'
import { waitRowOf } from './views'

export default defineAction(placeInLine, async ({ member }, { slotId }) => {
  const line = await lineOf(slotId)
  const ahead = line.findIndex(({ ownerId }) => ownerId === member.userId)
  const wait = line[ahead]
  return proceed(wait ? { wait: waitRowOf(wait), ahead } : { ahead: line.length })
})
