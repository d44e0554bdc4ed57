import { proceed, refuse } from '@domain/kernel/decision'
import { get as getNotice } from '@domain/notices/contract'
import { decideObjecting } from '@domain/notices/rules'
import { UNPOSTED } from '@domain/notices/states'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { openLinked } from '../../kit/scoped'
import { objectionId } from './objection-id'
import { notices, objections } from './store'

export default defineAction(getNotice, async ({ member, now }, { noticeId }) => {
  const found = await get(notices, noticeId)
  const notice = openLinked(found)
  if (!notice || UNPOSTED.includes(notice.status)) return refuse('NOTICE_NOT_FOUND')
  const own = member && member.open(await get(objections, objectionId(noticeId, member.userId)))
  const mine = own && { ...own, objectionId: own._id }
  const livesHere = member?.roles.some((role) => role === 'resident') === true && member.open(found) !== undefined
  const mayObject = livesHere && !own && decideObjecting(notice, now).ok
  const decision = notice.decision && { ...notice.decision, confirmed: notice.confirmedBy !== undefined }
  return proceed({ ...notice, noticeId, mine, mayObject, decision })
})
