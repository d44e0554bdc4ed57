import { withdrawApplication } from '@domain/fund/call-contract'
import { moved } from '@domain/fund/rules'
import { APPLICATION_LIFECYCLE, type ApplicationMove, type ApplicationStatus } from '@domain/fund/states'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { applications } from './call-store'
import { dropAward, moveApplication } from './judge'

export default defineAction(withdrawApplication, async ({ member, transact }, { applicationId }) =>
  transact(async (tx) => {
    const application = member.open(await tx.get(applications, applicationId))
    if (!application) return refuse('APPLICATION_NOT_FOUND')
    if (application.ownerId !== member.userId) return refuse('NOT_YOUR_APPLICATION')
    const next = moved<ApplicationStatus, ApplicationMove>(APPLICATION_LIFECYCLE, application.status, 'withdraw')
    if (!next.ok) return next
    await dropAward(tx, application)
    await moveApplication(tx, application, { status: next.plan.to, open: false, won: false })
    return proceed({ applicationId, status: next.plan.to })
  }),
)
