import { startGuardianship } from '@domain/identity/account-contract'
import { isMinor } from '@domain/identity/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { guardianCode, guardianCodeId } from './guardian-code'
import { ownAccount } from './own-account'
import { guardianCodes } from './store'

const DAY_MS = 86_400_000

export default defineAction(startGuardianship, async ({ member, transact }, { requestId }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  const code = guardianCode(member.userId, requestId)
  const made = await transact(async (tx) => {
    const { account } = await ownAccount(tx, member.userId)
    if (!isMinor(account.birthMonth, tx.now)) return refuse('NOT_A_CHILD')
    const until = tx.now + DAY_MS
    // A repeated request makes the same code; its journal line then gives the first answer.
    const id = guardianCodeId(code)
    if (!(await tx.get(guardianCodes, id))) await tx.put(guardianCodes, id, { childUserId: member.userId, until })
    tx.subject({ collection: 'accounts', id: member.userId })
    return proceed({ code: '', until })
  })
  // The journal keeps answers for ever, so the code joins the answer only on its way out.
  return made.ok ? proceed({ ...made.plan, code }) : made
})
