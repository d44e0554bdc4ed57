import { APPLICATION_WORDS } from '@domain/fund/words'
import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { applications } from './call-store'

/** Tells who applied what became of it. */
export const applicationJudged = defineEffect(
  'fund.applicationJudged',
  z.object({ applicationId: z.string() }),
  async (context, { applicationId }) => {
    const application = openLinked(await get(applications, applicationId))
    if (!application) return
    const { ownerId: userId, title: what, status, reason } = application
    const facts = { what, reason: reason ?? APPLICATION_WORDS[status] }
    const about = { userId, refKind: 'application', refId: applicationId, at: context.at } as const
    await tell(context, { ...about, template: 'applicationJudged', facts })
  },
)
