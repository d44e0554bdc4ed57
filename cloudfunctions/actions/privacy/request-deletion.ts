import { refuse } from '@domain/kernel/decision'
import { requestDeletion } from '@domain/privacy/request-contract'
import { defineAction } from '../../kit/action'
import { isCurrent } from '../../kit/member'
import { openRequest } from './open-request'

export default defineAction(requestDeletion, async ({ member, now, rules, transact }, { wish }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  if (member.posts.some((post) => isCurrent(post, now))) return refuse('HAND_OVER_FIRST')
  const book = await rules()
  return transact((tx) => openRequest(tx, book, member, 'delete', { birthMonth: undefined, wish }))
})
