import { proceed, refuse } from '@domain/kernel/decision'
import { decline } from '@domain/privacy/contract'
import { defineAction } from '../../kit/action'
import { ownIdentity } from './own-identity'
import { takeBack } from './port'

export default defineAction(decline, async ({ member, transact }, { purpose }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  return transact(async (tx) => {
    const { identity } = await ownIdentity(tx, member.userId)
    await takeBack(tx, identity, [purpose], 'declined')
    return proceed({ purpose, status: 'declined' as const })
  })
})
