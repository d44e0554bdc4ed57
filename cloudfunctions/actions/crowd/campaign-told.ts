import { CAMPAIGN_MOVES, type CampaignMove } from '@domain/crowd/states'
import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { campaigns } from './store'

/** What each move is to who opened the campaign and to who proposed its project, after the words `…的众筹`. */
const SAID: Partial<Record<CampaignMove, (reason: string) => string>> = {
  approve: () => '审核通过了，到时间就开始',
  open: () => '开始了，大家可以认了',
  suspend: (reason) => `暂停了：${reason}`,
  resume: (reason) => `又开始了：${reason}`,
  cancel: (reason) => `取消了，大家认的全部退回：${reason}`,
  succeed: () => '凑齐了',
  miss: () => '没有凑齐，大家认的全部退回',
}

/** What neighbours never saw is told to who opened it alone. */
const INSIDE: readonly CampaignMove[] = ['approve', 'return']

/** Who opened a campaign hears what others, or the clock, decided about it; so does who proposed its project. */
export const campaignTold = defineEffect(
  'crowd.campaignTold',
  z.object({ campaignId: z.string(), move: z.enum(CAMPAIGN_MOVES) }),
  async (context, { campaignId, move }) => {
    const campaign = openLinked(await get(campaigns, campaignId))
    if (!campaign) return
    const { ownerId, proposerId, title: what, reason = '没有写原因' } = campaign
    const about = { refId: campaignId, at: context.at } as const
    const desk = { ...about, userId: ownerId, refKind: 'campaignDesk' } as const
    if (move === 'return') return tell(context, { ...desk, template: 'campaignReturned', facts: { what, reason } })
    const said = SAID[move]
    if (!said) return
    const facts = { what, reason: said(reason) }
    await tell(context, { ...desk, template: 'campaignMoved', facts })
    if (INSIDE.includes(move) || proposerId === undefined || proposerId === ownerId) return
    const page = { ...about, userId: proposerId, refKind: 'campaign' } as const
    await tell(context, { ...page, template: 'campaignMoved', facts })
  },
)
