import { giveGuardianConsent } from '@domain/identity/account-contract'
import { isMinor, isUnder14 } from '@domain/identity/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { agreeTo, CHILDREN_NOTICE } from '../privacy/port'
import { guardianCodeId } from './guardian-code'
import { ownAccount } from './own-account'
import { accounts, guardianCodes } from './store'

export default defineAction(
  giveGuardianConsent,
  async ({ member, countWrongCode, transact }, { code, purposes, noticeVersion }) => {
    if (member.verification !== 'resident_verified') return refuse('RESIDENCE_NOT_VERIFIED')
    if (noticeVersion !== CHILDREN_NOTICE) return refuse('NOTICE_OUTDATED')
    const id = guardianCodeId(code)
    const given = await transact(async (tx) => {
      const found = await tx.get(guardianCodes, id)
      if (!found || found.until < tx.now) return refuse('GUARDIAN_CODE_WRONG')
      if (found.childUserId === member.userId) return refuse('OWN_CASE')
      const { account, identity } = await ownAccount(tx, found.childUserId)
      if (!isMinor(account.birthMonth, tx.now)) return refuse('GUARDIAN_CODE_WRONG')
      await tx.remove(guardianCodes, id)
      await tx.patch(accounts, account._id, {
        guardian: { userId: member.userId, name: member.displayName, purposes, noticeVersion, at: tx.now },
      })
      // From 14 on one agrees for oneself (PIPL 31); the guardian's word stands on the account.
      if (isUnder14(account.birthMonth, tx.now)) await agreeTo(tx, identity, purposes, { by: 'guardian' })
      tx.subject({ collection: 'accounts', id: account._id, to: 'guardian_agreed' })
      return proceed({ childUserId: account._id })
    })
    if (!given.ok && given.refusal === 'GUARDIAN_CODE_WRONG') await countWrongCode()
    return given
  },
)
