import { refuse } from '@domain/kernel/decision'
import { correctMine } from '@domain/privacy/request-contract'
import { defineAction } from '../../kit/action'
import { openRequest } from './open-request'

export default defineAction(correctMine, async ({ member, rules, transact }, { birthMonth, wish }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  const book = await rules()
  return transact((tx) => openRequest(tx, book, member, 'correct', { birthMonth, wish }))
})
