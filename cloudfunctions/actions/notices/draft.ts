import { shanghaiDate } from '@domain/kernel/calendar'
import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { maskedName } from '@domain/kernel/masked-name'
import { decideText } from '@domain/kernel/public-text'
import { seekKey } from '@domain/kernel/seek'
import { draft } from '@domain/notices/contract'
import { decideCorrection, decideDecision } from '@domain/notices/rules'
import type { NoticeKind } from '@domain/notices/states'
import { defineAction } from '../../kit/action'
import { checkText } from '../../kit/check-text'
import type { Member } from '../../kit/member'
import { postOf } from '../../kit/post-of'
import { randomId } from '../../kit/random-ids'
import type { JournalledTx } from '../../kit/transact'
import { EVERYBODY, useFiles } from '../files/port'
import { notices } from './store'
import { withHand } from './with-hand'

/** What a correction takes the place of must be there, and of its own kind. */
async function decideReplaced(
  tx: JournalledTx,
  member: Member,
  replaces: string | undefined,
  written: { readonly kind: NoticeKind; readonly unitId: string },
): Promise<Decision<object, 'NOTICE_NOT_FOUND' | 'OTHER_KIND'>> {
  if (replaces === undefined) return proceed({})
  const old = member.open(await tx.get(notices, replaces))
  return old ? decideCorrection(written, old) : refuse('NOTICE_NOT_FOUND')
}

export default defineAction(
  draft,
  async ({ member, caller, now, transact }, { names = [], replaces, photos, ...said }) => {
    const { role, unitId, unitName, orgPath } = postOf(member)
    const whole = decideDecision(said, role, shanghaiDate(now))
    if (!whole.ok) return whole
    const text = `${said.title}\n${said.body}`
    const verdict = await checkText({ userId: member.userId, openid: caller.openid }, text, 'forum')
    const fit = decideText(text, verdict)
    if (!fit.ok) return fit
    const { decision } = said
    const noticeId = randomId()
    const about = { kind: 'notice', id: noticeId }
    return transact(async (tx) => {
      const replaced = await decideReplaced(tx, member, replaces, { kind: said.kind, unitId })
      if (!replaced.ok) return replaced
      const used = await useFiles(tx, member, photos ?? [], { ...about, readers: [EVERYBODY] })
      if (!used.ok) return used
      // The minutes show names and hands of neighbours: no reader beside the posts of the unit.
      const minutes = decision ? await useFiles(tx, member, [decision.minutesFile], { ...about, readers: [] }) : used
      if (!minutes.ok) return minutes
      await tx.put(notices, noticeId, {
        ...{ kind: said.kind, title: said.title, body: said.body, days: said.days, names: names.map(maskedName) },
        ...{ ownerId: member.userId, orgPath: [...orgPath], audience: [unitId], unitId, unitName, replaces, photos },
        ...{ status: 'draft', verdict: verdict === 'pass' ? 'pass' : 'review', objections: 0, openObjections: 0 },
        ...{ decision, ...(decision ? { toConfirm: true as const } : {}), seek: seekKey(tx.now, noticeId) },
        ...withHand({}, 'write', member, tx.now),
      })
      tx.subject({ collection: 'notices', id: noticeId, to: 'draft' })
      return proceed({ noticeId, status: 'draft' as const })
    })
  },
)
