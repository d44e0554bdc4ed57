import { findAccount } from '@domain/identity/account-contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { phoneLookups } from './hold-phone'
import { accounts, phones } from './store'
import { standingOf } from './views'

export default defineAction(findAccount, async ({ member, recordView }, { phone }) => {
  for (const lookup of phoneLookups(phone)) {
    const holder = await get(phones, lookup)
    const account = holder && member.open(await get(accounts, holder.userId))
    if (!account) continue
    await recordView({ collection: 'accounts', id: account._id })
    return proceed(standingOf(account))
  }
  return refuse('ACCOUNT_NOT_FOUND')
})
