import { proceed, refuse } from '@domain/kernel/decision'
import { decideDeletion } from '@domain/privacy/request-contract'
import { decideAnswer } from '@domain/privacy/rules'
import { anyAction, defineAction, type AnyAction } from '../../kit/action'
import { due, dueId, newDue } from '../../kit/due'
import { isCurrent } from '../../kit/member'
import { openMatters, type PersonalHolding } from '../../kit/personal'
import type { JournalledTx } from '../../kit/transact'
import { correctBirthMonth } from '../identity/port'
import { CARRY_OUT_DELETION } from './carry-out'
import { ownIdentity } from './own-identity'
import { privacyRequests } from './store'

/** Whether an approved deletion may begin: no post held, nothing open that others count on. */
async function mayGo(tx: JournalledTx, holdings: readonly PersonalHolding[], userId: string) {
  const { identity } = await ownIdentity(tx, userId)
  if (identity.posts.some((post) => isCurrent(post, tx.now))) return refuse('HAND_OVER_FIRST')
  const matters = await openMatters(holdings, { userId, phoneLookups: [] }, tx.now)
  return matters.length > 0 ? refuse('OPEN_MATTERS', { matters }) : proceed({})
}

export function decideDeletionOf(holdings: readonly PersonalHolding[]): AnyAction {
  return anyAction(
    defineAction(decideDeletion, ({ member, transact }, { privacyRequestId, approve, reason }) =>
      transact(async (tx) => {
        const request = member.open(await tx.get(privacyRequests, privacyRequestId))
        if (!request) return refuse('PRIVACY_REQUEST_NOT_FOUND')
        const answer = decideAnswer(request, { by: member.userId, approve, reason })
        if (!answer.ok) return answer
        const { ownerId } = request
        const decided = { decidedBy: [...request.decidedBy, member.userId], reason }
        let { status } = answer.plan
        if (status === 'processing' && request.kind === 'correct' && request.birthMonth !== undefined) {
          await correctBirthMonth(tx, ownerId, request.birthMonth)
          status = 'done'
        }
        if (status === 'processing') {
          const clear = await mayGo(tx, holdings, ownerId)
          if (!clear.ok) return clear
          await tx.put(due, dueId(CARRY_OUT_DELETION, ownerId), newDue(CARRY_OUT_DELETION, ownerId, tx.now))
        }
        await tx.patch(privacyRequests, privacyRequestId, {
          ...{ ...decided, status },
          ...(status === 'processing' ? {} : { doneAt: tx.now }),
        })
        tx.subject({ collection: 'privacyRequests', id: privacyRequestId, from: request.status, to: status })
        return proceed({ privacyRequestId, status })
      }),
    ),
  )
}
