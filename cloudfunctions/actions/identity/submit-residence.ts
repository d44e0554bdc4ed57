import { submitResidence } from '@domain/identity/check-contract'
import { decideVerification } from '@domain/identity/rules'
import { shanghaiDate, startOfDay, addDays } from '@domain/kernel/calendar'
import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { addWorkdays } from '@domain/kernel/work-calendar'
import { defineAction } from '../../kit/action'
import { identities } from '../../kit/identity'
import { ownAccount } from './own-account'
import { accounts } from './store'
import { unitOf } from './units'
import { waitingFor } from './waiting'

export default defineAction(submitResidence, async ({ member, rules, transact }, { unitId, building }) => {
  const { version, rules: local, calendar } = await rules()
  return transact(async (tx) => {
    const { account, identity } = await ownAccount(tx, member.userId)
    const pending = account.verification === 'residence_pending'
    // Who chose the wrong community tells the right one instead of waiting for a no.
    if (pending && account.residence?.unitId === unitId) return refuse('ALREADY_SUBMITTED')
    const step = decideVerification(account.verification, 'submitResidence')
    if (!step.ok) return step
    const unit = await unitOf(tx, unitId)
    if (!unit) return refuse('COMMUNITY_NOT_FOUND')
    const lastDay = addWorkdays(calendar, shanghaiDate(tx.now), local.identity.residenceWorkdays)
    const dueAt = startOfDay(addDays(lastDay, 1))
    await tx.patch(accounts, account._id, {
      ...step.plan,
      residence: {
        ...{ unitId, unitName: unit.name, homePath: [...unit.orgPath], building },
        ...{ submittedAt: tx.now, dueAt },
      },
      orgPath: [...new Set([...account.orgPath, ...unit.orgPath])],
      waiting: waitingFor(account.waiting, 'residence', [unitId]),
      seek: account.waiting.length > 0 ? account.seek : seekKey(tx.now, account._id),
    })
    await tx.patch(identities, identity._id, step.plan)
    tx.decidedUnder(version)
    tx.subject({ collection: 'accounts', id: account._id, from: account.verification, to: step.plan.verification })
    return proceed({ dueAt })
  })
})
