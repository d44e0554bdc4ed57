import { proceed, refuse } from '@domain/kernel/decision'
import { markAllRead } from '@domain/messages/contract'
import { defineAction } from '../../kit/action'
import { allRead } from './all-read'

export default defineAction(markAllRead, async ({ member, transact }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  return transact(async (tx) => {
    tx.follow(allRead, { userId: member.userId, until: tx.now })
    return proceed({ until: tx.now })
  })
})
