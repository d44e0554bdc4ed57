import { typePhone } from '@domain/identity/contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { maskPhone } from '@domain/kernel/fields'
import { seekKey } from '@domain/kernel/seek'
import { defineAction } from '../../kit/action'
import { encrypt } from '../../kit/keys'
import { holderOf } from './hold-phone'
import { ownAccount } from './own-account'
import { accounts } from './store'
import { unitOf } from './units'
import { waitingFor } from './waiting'

export default defineAction(typePhone, async ({ member, transact }, { phone, unitId }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  return transact(async (tx) => {
    const { account } = await ownAccount(tx, member.userId)
    const unit = await unitOf(tx, unitId)
    if (!unit) return refuse('COMMUNITY_NOT_FOUND')
    const holder = await holderOf(tx, phone)
    if (holder !== undefined && holder !== account._id) return refuse('PHONE_TAKEN')
    await tx.patch(accounts, account._id, {
      typedPhone: encrypt(phone, { collection: 'accounts', id: account._id, field: 'typedPhone' }),
      typedPhoneMasked: maskPhone(phone),
      typedPhoneReason: undefined,
      orgPath: [...new Set([...account.orgPath, ...unit.orgPath])],
      waiting: waitingFor(account.waiting, 'phone', [unitId]),
      seek: account.waiting.length > 0 ? account.seek : seekKey(tx.now, account._id),
    })
    tx.subject({ collection: 'accounts', id: account._id, to: account.verification })
    return proceed({ userId: account._id })
  })
})
