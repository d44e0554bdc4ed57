import { proceed } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { recordAssessment } from '@domain/privacy/contract'
import { defineAction } from '../../kit/action'
import { randomId } from '../../kit/random-ids'
import { assessments } from './store'

export default defineAction(recordAssessment, ({ member, transact }, { requestId: _requestId, ...written }) => {
  const assessmentId = randomId()
  return transact(async (tx) => {
    const signed = { by: member.userId, at: tx.now, seek: seekKey(tx.now, assessmentId) }
    await tx.put(assessments, assessmentId, { ...written, ...signed })
    tx.subject({ collection: 'assessments', id: assessmentId, to: written.conclusion })
    return proceed({ assessmentId })
  })
})
