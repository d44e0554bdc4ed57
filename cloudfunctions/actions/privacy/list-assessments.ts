import { proceed } from '@domain/kernel/decision'
import { listAssessments } from '@domain/privacy/contract'
import { defineAction } from '../../kit/action'
import { query } from '../../kit/database'
import { assessments } from './store'

const MOST = 100

export default defineAction(listAssessments, async ({ countyId }) => {
  const found = await query(assessments, { where: { countyId }, orderBy: ['seek', 'desc'], limit: MOST })
  return proceed({ items: found.map(({ _id, ...assessment }) => ({ assessmentId: _id, ...assessment })) })
})
