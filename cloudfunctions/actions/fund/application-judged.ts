import { APPLICATION_WORDS, EVALUATION_WORDS } from '@domain/fund/words'
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
    const { ownerId: userId, title: what, status, reason, evaluated } = application
    const latest = evaluated.find(({ at }) => at === context.at)
    const evaluation =
      latest && `${EVALUATION_WORDS[latest.stage]}${latest.pass ? '通过了' : '没有通过'}：${latest.said}`
    const facts = { what, reason: evaluation ?? reason ?? APPLICATION_WORDS[status] }
    const about = { userId, refKind: 'application', refId: applicationId, at: context.at } as const
    await tell(context, { ...about, template: 'applicationJudged', facts })
  },
)
