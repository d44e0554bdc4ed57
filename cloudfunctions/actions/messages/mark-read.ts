import { proceed, refuse } from '@domain/kernel/decision'
import { markRead } from '@domain/messages/contract'
import { defineAction } from '../../kit/action'
import { messages } from './store'

export default defineAction(markRead, async ({ member, transact }, { messageId }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  return transact(async (tx) => {
    const message = member.open(await tx.get(messages, messageId))
    if (!message) return refuse('MESSAGE_NOT_FOUND')
    if (message.status === 'unread') {
      await tx.patch(messages, messageId, { status: 'read', readAt: tx.now })
      tx.subject({ collection: 'messages', id: messageId, from: 'unread', to: 'read' })
    }
    return proceed({ messageId, status: 'read' as const })
  })
})
