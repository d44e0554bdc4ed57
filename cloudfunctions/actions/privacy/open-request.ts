import { addDays, shanghaiDate, startOfDay } from '@domain/kernel/calendar'
import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { addWorkdays } from '@domain/kernel/work-calendar'
import { isOpenRequest } from '@domain/privacy/rules'
import type { RequestKind, RequestStatus } from '@domain/privacy/states'
import type { Member } from '../../kit/member'
import type { RuleBook } from '../../kit/rule-book'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { privacyRequests, type PrivacyRequestRecord } from './store'

type Wish = Pick<PrivacyRequestRecord, 'birthMonth' | 'wish'>

/** A person has one request of a kind at a time: its id is made of both, and the next one takes its place. */
export async function openRequest(
  tx: JournalledTx,
  { version, rules, calendar }: RuleBook,
  member: Member,
  kind: RequestKind,
  wish: Wish,
): Promise<Decision<{ privacyRequestId: string; status: RequestStatus }, 'REQUEST_OPEN'>> {
  const id = `${member.userId}_${kind}`
  const before = openLinked(await tx.get(privacyRequests, id))
  if (before && isOpenRequest(before.status)) return refuse('REQUEST_OPEN')
  const lastDay = addWorkdays(calendar, shanghaiDate(tx.now), rules.privacy.answerWorkdays)
  const request: PrivacyRequestRecord = {
    ...{ ownerId: member.userId, orgPath: [...member.homePath], displayName: member.displayName },
    ...{ kind, status: 'submitted', birthMonth: wish.birthMonth, wish: wish.wish, decidedBy: [] },
    ...{ reason: undefined, appeal: undefined, report: undefined, doneAt: undefined },
    ...{ submittedAt: tx.now, dueAt: startOfDay(addDays(lastDay, 1)), seek: seekKey(tx.now, id) },
  }
  if (before) await tx.patch(privacyRequests, id, request)
  else await tx.put(privacyRequests, id, request)
  tx.decidedUnder(version)
  tx.subject({ collection: 'privacyRequests', id, ...(before ? { from: before.status } : {}), to: 'submitted' })
  return proceed({ privacyRequestId: id, status: 'submitted' })
}
