import { proceed, refuse } from '@domain/kernel/decision'
import { maskedName } from '@domain/kernel/masked-name'
import { decideText } from '@domain/kernel/public-text'
import { seekKey } from '@domain/kernel/seek'
import { draft } from '@domain/notices/contract'
import { decideDecision } from '@domain/notices/rules'
import { defineAction } from '../../kit/action'
import { checkText } from '../../kit/check-text'
import { postOf } from '../../kit/post-of'
import { randomId } from '../../kit/random-ids'
import { EVERYBODY, useFiles } from '../files/port'
import { notices } from './store'

export default defineAction(draft, async ({ member, caller, transact }, { names = [], replaces, photos, ...said }) => {
  const { role, unitId, unitName, orgPath } = postOf(member)
  const whole = decideDecision(said, role)
  if (!whole.ok) return whole
  const text = `${said.title}\n${said.body}`
  const verdict = await checkText({ userId: member.userId, openid: caller.openid }, text, 'forum')
  const fit = decideText(text, verdict)
  if (!fit.ok) return fit
  const { decision } = said
  const noticeId = randomId()
  const shown = [...(photos ?? []), ...(decision ? [decision.minutesFile] : [])]
  return transact(async (tx) => {
    if (replaces !== undefined && !member.open(await tx.get(notices, replaces))) return refuse('NOTICE_NOT_FOUND')
    const used = await useFiles(tx, member, shown, { kind: 'notice', id: noticeId, readers: [EVERYBODY] })
    if (!used.ok) return used
    await tx.put(notices, noticeId, {
      ...{ kind: said.kind, title: said.title, body: said.body, days: said.days, names: names.map(maskedName) },
      ...{ ownerId: member.userId, orgPath: [...orgPath], audience: [unitId], unitId, unitName, replaces, photos },
      ...{ status: 'draft', verdict: verdict === 'pass' ? 'pass' : 'review', objections: 0, openObjections: 0 },
      ...{ decision, seek: seekKey(tx.now, noticeId) },
    })
    tx.subject({ collection: 'notices', id: noticeId, to: 'draft' })
    return proceed({ noticeId, status: 'draft' as const })
  })
})
