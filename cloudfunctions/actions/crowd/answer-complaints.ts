import * as z from 'zod/mini'
import { command, get, query, updateWhere } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { campaigns, complaints } from './store'

/** Complaints of one campaign that are answered at once; there is one per person. */
const MOST = 200

/** Who complained hears what was decided, once. */
export const answerComplaints = defineEffect(
  'crowd.answerComplaints',
  z.object({ campaignId: z.string(), answer: z.string() }),
  async (context, { campaignId, answer }) => {
    const campaign = openLinked(await get(campaigns, campaignId))
    if (!campaign) return
    const where = { campaignId, at: command.lte(context.at) }
    const found = await query(complaints, { where, orderBy: ['at', 'asc'], limit: MOST })
    for (const { _id, userId, answer: answered } of found) {
      if (answered !== undefined && answered !== answer) continue
      await updateWhere(complaints, { _id }, { answer })
      const about = { userId, refKind: 'campaign', refId: campaignId, at: context.at } as const
      await tell(context, { ...about, template: 'complaintAnswered', facts: { what: campaign.title, reason: answer } })
    }
  },
)
