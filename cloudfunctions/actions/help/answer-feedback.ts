import { answerFeedback } from '@domain/help/contract'
import { FEEDBACK_LIFECYCLE, type FeedbackMove, type FeedbackStatus } from '@domain/help/states'
import { proceed, refuse } from '@domain/kernel/decision'
import { statusAfter } from '@domain/kernel/lifecycle'
import { defineAction } from '../../kit/action'
import { postOf } from '../../kit/post-of'
import { feedbackAnswered } from './feedback-answered'
import { feedback } from './store'

export default defineAction(answerFeedback, ({ member, transact }, { feedbackId, text }) =>
  transact(async (tx) => {
    const stored = member.open(await tx.get(feedback, feedbackId))
    if (!stored) return refuse('FEEDBACK_NOT_FOUND')
    const to = statusAfter<FeedbackStatus, FeedbackMove>(FEEDBACK_LIFECYCLE, stored.status, 'answer')
    if (!to) return refuse('FEEDBACK_ANSWERED')
    const answer = { text, at: tx.now, by: member.userId, unitName: postOf(member).unitName }
    await tx.patch(feedback, feedbackId, { status: to, answer })
    tx.subject({ collection: 'feedback', id: feedbackId, from: stored.status, to })
    tx.follow(feedbackAnswered, { feedbackId })
    return proceed({ feedbackId, status: to })
  }),
)
