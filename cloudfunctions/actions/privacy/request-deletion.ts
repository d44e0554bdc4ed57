import { refuse } from '@domain/kernel/decision'
import { requestDeletion } from '@domain/privacy/request-contract'
import { anyAction, defineAction, type AnyAction } from '../../kit/action'
import { isCurrent } from '../../kit/member'
import { openMatters, type PersonalHolding } from '../../kit/personal'
import { openRequest } from './open-request'

/** Nobody is asked to delete what others still count on. */
export function requestDeletionOf(holdings: readonly PersonalHolding[]): AnyAction {
  return anyAction(
    defineAction(requestDeletion, async ({ member, now, rules, transact }, { wish }) => {
      if (!member) return refuse('SIGN_IN_FIRST')
      if (member.posts.some((post) => isCurrent(post, now))) return refuse('HAND_OVER_FIRST')
      const matters = await openMatters(holdings, member, now)
      if (matters.length > 0) return refuse('OPEN_MATTERS', { matters })
      const book = await rules()
      return transact((tx) => openRequest(tx, book, member, 'delete', { birthMonth: undefined, wish }))
    }),
  )
}
