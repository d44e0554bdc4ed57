import { decidePhone } from '@domain/identity/check-contract'
import { decideVerdict } from '@domain/identity/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { decrypt } from '../../kit/keys'
import { postOf } from '../../kit/post-of'
import { holdPhone } from './hold-phone'
import { withIdentity } from './own-account'
import { accounts } from './store'
import { waitingAt, waitingFor } from './waiting'

export default defineAction(decidePhone, ({ member, transact }, { userId, approve, reason }) =>
  transact(async (tx) => {
    const account = member.open(await tx.get(accounts, userId))
    if (!account) return refuse('ACCOUNT_NOT_FOUND')
    const fair = decideVerdict({ approve, reason, own: userId === member.userId })
    if (!fair.ok) return fair
    const asked = account.waiting.includes(waitingAt('phone', postOf(member).unitId))
    if (account.typedPhone === undefined || !asked) return refuse('NOTHING_TO_CHECK')
    const phone = decrypt(account.typedPhone, { collection: 'accounts', id: userId, field: 'typedPhone' })
    const waiting = waitingFor(account.waiting, 'phone', [])
    const checked = { typedPhone: undefined, typedPhoneMasked: undefined, typedPhoneReason: reason, waiting }
    if (!approve) {
      await tx.patch(accounts, userId, checked)
      tx.subject({ collection: 'accounts', id: userId, from: account.verification, to: account.verification })
      return proceed({ userId, verification: account.verification })
    }
    const held = await holdPhone(tx, await withIdentity(tx, account), phone, {
      ...checked,
      ...{ phoneVia: 'desk', typedPhoneReason: undefined },
    })
    if (!held.ok) return held.refusal === 'PHONE_TAKEN' ? refuse('PHONE_TAKEN') : refuse('NOTHING_TO_CHECK')
    return proceed({ userId, ...held.plan })
  }, refuse('PHONE_TAKEN')),
)
