import { giveFeedback } from '@domain/help/contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { defineAction } from '../../kit/action'
import { checkText } from '../../kit/check-text'
import { randomId } from '../../kit/random-ids'
import { feedback } from './store'

export default defineAction(giveFeedback, async ({ member, caller, countyId, transact }, { topic, text }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  const { userId, displayName, homePath } = member
  const verdict = await checkText({ userId, openid: caller.openid }, text, 'comment')
  const feedbackId = randomId()
  return transact(async (tx) => {
    await tx.put(feedback, feedbackId, {
      ...{ ownerId: userId, orgPath: homePath.length > 0 ? [...homePath] : [countyId], writerName: displayName },
      ...{ topic, text, verdict, at: tx.now, status: 'waiting', seek: seekKey(tx.now, feedbackId) },
    })
    tx.subject({ collection: 'feedback', id: feedbackId, to: 'waiting' })
    return proceed({ feedbackId, status: 'waiting' as const })
  })
})
