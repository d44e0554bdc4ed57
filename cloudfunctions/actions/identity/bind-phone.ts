import { bindPhone } from '@domain/identity/contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { phoneNumberOf } from '../../kit/phone-number'
import { holdPhone } from './hold-phone'
import { ownAccount } from './own-account'

export default defineAction(bindPhone, async ({ member, transact }, { code }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  // The code counts once: a repeated request finds its stored answer through this refusal.
  const phone = await phoneNumberOf(code)
  if (phone === undefined) return refuse('PHONE_CODE_WRONG')
  return transact(async (tx) => {
    const both = await ownAccount(tx, member.userId)
    const checked = { typedPhone: undefined, typedPhoneMasked: undefined, typedPhoneReason: undefined }
    const waiting = both.account.waiting.filter((check) => !check.startsWith('phone:'))
    const held = await holdPhone(tx, both, phone, { phoneVia: 'platform', ...checked, waiting })
    if (!held.ok) return held.refusal === 'PHONE_TAKEN' ? refuse('PHONE_TAKEN') : refuse('PHONE_CODE_WRONG')
    return proceed({ userId: member.userId })
  }, refuse('PHONE_TAKEN'))
})
