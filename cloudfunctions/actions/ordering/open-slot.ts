import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { openSlot } from '@domain/ordering/contract'
import { codesReservedFor, decideSlot } from '@domain/ordering/rules'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { randomId } from '../../kit/random-ids'
import { CODES_PER_DAY } from '../../kit/spoken-code'
import { codeDays, services, slots } from './store'

export default defineAction(openSlot, async ({ member, now, rules, transact }, { requestId: _, ...asked }) => {
  const post = postOf(member)
  const decided = decideSlot(asked, now)
  if (!decided.ok) return decided
  const service = await get(services, asked.serviceId)
  if (!service) return refuse('SERVICE_NOT_FOUND')
  const { version } = await rules()
  const slotId = randomId()
  const codeDay = `${post.unitId}_${decided.plan.date}`

  return transact(async (tx) => {
    const day = await tx.get(codeDays, codeDay)
    const codeFrom = day?.reserved ?? 0
    const reserved = codeFrom + codesReservedFor(asked.capacity)
    if (reserved > CODES_PER_DAY) return refuse('CODES_EXHAUSTED')
    if (day) await tx.patch(codeDays, codeDay, { reserved })
    else await tx.put(codeDays, codeDay, { reserved })

    await tx.put(slots, slotId, {
      ownerId: member.userId,
      orgPath: post.orgPath,
      audience: service.ownCommunityOnly ? [post.unitId] : post.orgPath.slice(0, 1),
      serviceId: service._id,
      serviceVersion: service.version,
      title: service.title,
      category: service.category,
      unitId: post.unitId,
      unitName: post.unitName,
      unitPhone: post.unitPhone,
      place: asked.place ?? `${post.unitName}综合窗口`,
      startsAt: asked.startsAt,
      endsAt: asked.endsAt,
      capacity: asked.capacity,
      taken: 0,
      status: 'open',
      free: true,
      holders: [],
      codeFrom,
      issued: 0,
      seek: seekKey(asked.startsAt, slotId),
    })
    tx.subject({ collection: 'slots', id: slotId, to: 'open' })
    tx.decidedUnder(version)
    return proceed({ slotId })
  })
})
