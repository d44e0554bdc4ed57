import { command, get, put, query } from '../../kit/database'
import { due, dueId, newDue } from '../../kit/due'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { clearAgenda } from '../home/port'
import { tell } from '../messages/port'
import { campaigns, pledges } from './store'
import { TELL_GIVERS } from './terms'

const BATCH = 200
const TOLD = { suspend: 'campaignSuspended', resume: 'campaignResumed', report: 'campaignReported' } as const
type Told = keyof typeof TOLD

/** What the term is about: the campaign, what is told, and after whom it goes on. */
export function tellRef(campaignId: string, told: Told, after = ''): string {
  return `${campaignId}~${told}~${after}`
}

const isTold = (text: string | undefined): text is Told => text !== undefined && text in TOLD

/** Tells everybody who gives, in pieces; a piece that runs again tells nobody twice. */
export const tellGivers = defineJob(TELL_GIVERS, async (context, ref) => {
  const [campaignId = '', told, after = ''] = ref.split('~')
  const campaign = openLinked(await get(campaigns, campaignId))
  if (!campaign || !isTold(told)) return {}
  const { title: what, reason = '没有写原因', movedAt: at } = campaign
  const where = { campaignId, status: command.in(['pledged', 'captured']), seek: command.gt(after) }
  const found = await query(pledges, { where, orderBy: ['seek', 'asc'], limit: BATCH })
  const all = found.flatMap((one) => openLinked(one) ?? [])
  for (const { _id: pledgeId, ownerId: userId } of all) {
    // Once it is told what everything was used for, nothing is waited for any more.
    if (told === 'report') await clearAgenda({ userId, kind: 'pledge', refId: pledgeId })
    await tell(context, {
      userId,
      refKind: 'campaign',
      refId: campaignId,
      at,
      template: TOLD[told],
      facts: { what, reason },
    })
  }
  const last = all.at(-1)
  if (last && all.length === BATCH) {
    const next = tellRef(campaignId, told, last.seek)
    await put(due, context.countyId, dueId(TELL_GIVERS, next), newDue(TELL_GIVERS, next, context.now))
  }
  return {}
})
