import { proceed, refuse } from '@domain/kernel/decision'
import { settleDeadLetter } from '@domain/messages/contract'
import { decideSettling } from '@domain/messages/rules'
import { defineAction } from '../../kit/action'
import { startTerm } from '../../kit/due'
import { openLinked } from '../../kit/scoped'
import { PUSH } from './port'
import { deadLetters, messages } from './store'

export default defineAction(settleDeadLetter, ({ member, transact }, { deadLetterId, way }) =>
  transact(async (tx) => {
    const letter = member.open(await tx.get(deadLetters, deadLetterId))
    if (!letter) return refuse('DEAD_LETTER_NOT_FOUND')
    const settling = decideSettling(letter.status)
    if (!settling.ok) return settling
    const message = openLinked(await tx.get(messages, letter.messageId))
    if (way === 'resend' && message?.push === 'undeliverable') {
      await tx.patch(messages, message._id, { push: 'waiting' })
      tx.follow(startTerm, { kind: PUSH, ref: message._id, dueAt: tx.now })
    }
    const { to } = settling.plan
    await tx.patch(deadLetters, deadLetterId, { status: to, way, settledBy: member.userId })
    tx.subject({ collection: 'deadLetters', id: deadLetterId, from: letter.status, to })
    return proceed({ deadLetterId, status: to })
  }),
)
