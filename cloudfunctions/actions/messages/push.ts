import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { statusAfter } from '@domain/kernel/lifecycle'
import { nextTry, ringTime } from '@domain/messages/rules'
import { PUSH_LIFECYCLE, type Failure, type PushMove, type PushStatus } from '@domain/messages/states'
import type { Stored } from '../../kit/collection'
import { updateWhere, get, command } from '../../kit/database'
import { defineJob, type JobContext, type JobResult } from '../../kit/job'
import { openidOf } from '../../kit/openid-of'
import { openLinked } from '../../kit/scoped'
import { sendSubscribeMessage, type Delivery } from '../../kit/subscribe-message'
import { buryLetter } from './bury-letter'
import { pageOf } from './page-of'
import { platformIdOf } from './platform-templates'
import { PUSH } from './port'
import { messages, quotas, type MessageRecord } from './store'

/**
 * Sends the platform's own message of an inbox message. It is taken out of the quota and out of `waiting` in one
 * transaction before it is handed over; a run that finds it in `sending` was cut off and does not send it again.
 */
export const push = defineJob(PUSH, async (context, messageId) => {
  const message = openLinked(await get(messages, messageId))
  if (!message) return {}
  if (message.push === 'sending') return giveUp(context, message, 'cut_off')
  if (message.push !== 'waiting') return {}
  const { rules } = await context.rules()
  const ringsAt = ringTime(rules.messages, context.now)
  if (message.pushUntil !== undefined && ringsAt > message.pushUntil) return moved(message, 'pass')
  if (ringsAt > context.now) return { again: ringsAt }
  const taken = await take(context, message)
  if (!taken.ok) return {}
  const delivery = await deliver(message)
  return finish(
    context,
    { ...message, push: 'sending', pushAttempts: taken.plan.attempts },
    delivery,
    rules.messages.pushAttempts,
  )
})

/** Books one message out of the person's quota; without one it stays in the inbox alone. */
async function take(
  { transact }: JobContext,
  { _id, ownerId, template }: Stored<MessageRecord>,
): Promise<Decision<{ attempts: number }, 'GONE'>> {
  const attempts = { made: 0 }
  const decision = await transact('take', async (tx) => {
    const message = openLinked(await tx.get(messages, _id))
    if (message?.push !== 'waiting') return refuse('GONE')
    const remaining = (await tx.get(quotas, ownerId))?.remaining ?? {}
    const left = remaining[template] ?? 0
    attempts.made = left > 0 ? message.pushAttempts + 1 : 0
    if (left > 0) {
      await tx.patch(messages, _id, { push: PUSH_LIFECYCLE.waiting.take, pushAttempts: attempts.made })
      await tx.patch(quotas, ownerId, { remaining: { ...remaining, [template]: left - 1 } })
    } else await tx.patch(messages, _id, { push: PUSH_LIFECYCLE.waiting.refuse, pushData: undefined })
    return proceed({})
  })
  return decision.ok && attempts.made > 0 ? proceed({ attempts: attempts.made }) : refuse('GONE')
}

async function deliver({ ownerId, template, refKind, refId, pushData }: Stored<MessageRecord>): Promise<Delivery> {
  const openid = await openidOf(ownerId)
  const platformId = platformIdOf(template)
  if (openid === undefined) return 'wrong_person'
  if (platformId === undefined || pushData === undefined) return 'wrong_template'
  return sendSubscribeMessage({ openid, platformId, page: pageOf(refKind, refId), data: pushData })
}

async function finish(
  context: JobContext,
  message: Stored<MessageRecord>,
  delivery: Delivery,
  pushAttempts: number,
): Promise<JobResult> {
  if (delivery === 'sent') return moved(message, 'deliver')
  if (delivery === 'unasked') {
    await updateWhere(quotas, { _id: message.ownerId }, { [`remaining.${message.template}`]: 0 })
    return moved(message, 'refuse')
  }
  // Nothing was shown, so the agreement still stands.
  await updateWhere(quotas, { _id: message.ownerId }, { [`remaining.${message.template}`]: command.inc(1) })
  const again = delivery === 'unreachable' ? nextTry(message.pushAttempts, pushAttempts, context.now) : undefined
  if (again === undefined) return giveUp(context, message, delivery)
  await moved(message, 'retry')
  return { again }
}

async function giveUp({ countyId }: JobContext, message: Stored<MessageRecord>, failure: Failure): Promise<JobResult> {
  await buryLetter(countyId, message, failure)
  return moved(message, 'giveUp')
}

/** Moves a message that no competitor moved meanwhile; its fields for the platform are kept only while needed. */
async function moved({ _id, push: from }: Stored<MessageRecord>, move: PushMove): Promise<JobResult> {
  const to = statusAfter<PushStatus, PushMove>(PUSH_LIFECYCLE, from, move)
  const keeps = to === 'waiting' || to === 'undeliverable'
  if (to)
    await updateWhere(messages, { _id, push: from }, { push: to, ...(keeps ? {} : { pushData: command.remove() }) })
  return {}
}
