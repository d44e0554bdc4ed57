import { proceed, refuse } from '@domain/kernel/decision'
import { statusAfter } from '@domain/kernel/lifecycle'
import { decideObjection } from '@domain/notices/contract'
import { decideEnd, decideJudge } from '@domain/notices/rules'
import { OBJECTION_LIFECYCLE, type ObjectionStatus } from '@domain/notices/states'
import { defineAction } from '../../kit/action'
import { openLinked } from '../../kit/scoped'
import { closeNotice } from './close-notice'
import { objectionChanged } from './objection-changed'
import { notices, objections } from './store'

export default defineAction(decideObjection, ({ member, transact }, { objectionId, decision, answer }) =>
  transact(async (tx) => {
    const objection = member.open(await tx.get(objections, objectionId))
    const notice = objection && openLinked(await tx.get(notices, objection.noticeId))
    if (!objection || !notice) return refuse('OBJECTION_NOT_FOUND')
    const judge = decideJudge({ notice, objection }, member.userId)
    if (!judge.ok) return judge
    const to = statusAfter<ObjectionStatus, typeof decision>(OBJECTION_LIFECYCLE, objection.status, decision)
    if (!to) return refuse('OBJECTION_ANSWERED')
    const openObjections = notice.openObjections - 1
    await tx.patch(objections, objectionId, { status: to, answer, answeredAt: tx.now, decidedBy: member.userId })
    await tx.patch(notices, notice._id, { openObjections })
    tx.subject({ collection: 'objections', id: objectionId, from: objection.status, to })
    tx.follow(objectionChanged, { objectionId })
    if (to === 'upheld') await closeNotice(tx, notice, 'stop')
    else if (decideEnd({ ...notice, openObjections }, tx.now).ok) await closeNotice(tx, notice, 'end')
    return proceed({ objectionId, status: to })
  }),
)
