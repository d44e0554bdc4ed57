import type { ServiceRecord, SlotRecord } from '../cloudfunctions/actions/ordering/store'
import { addDays, instantOf } from '../domain/kernel/calendar'
import { seekKey } from '../domain/kernel/seek'
import { codesReservedFor } from '../domain/ordering/rules'
import { COUNTY, NAMED_COMMUNITIES, pathOf, phoneOf, type Community } from './territory'

export interface OpenedSlots {
  readonly slots: Array<SlotRecord & { _id: string }>
  /** Codes reserved per unit and day, as opening the slots one by one would have done. */
  readonly codeDays: Map<string, number>
}

type Service = ServiceRecord & { _id: string }

/** Starts of the day in minutes; the lunch hour stays free. */
const STARTS = [9 * 60, 10 * 60, 14 * 60, 15 * 60]

/** Clerk of the community who opened the sample slots. */
const openerOf = ({ id }: Community) => (id === 'JT0101' ? 'URW38' : `U-${id}`)

/**
 * Slots for the days after the sample day. The first community offers every item; the others a handful each, so that
 * the county is not empty anywhere and the clock has not too many terms to watch.
 */
export function sampleSlots(services: readonly Service[], today: string): OpenedSlots {
  const opened: OpenedSlots = { slots: [], codeDays: new Map() }
  NAMED_COMMUNITIES.forEach((community, c) => {
    services.forEach((service, s) => {
      const busy = c === 0 ? s % 6 === 0 : (s + c) % 53 === 0
      const days = c === 0 ? [0, 1, 3] : [1]
      const starts = busy && c === 0 ? STARTS : [STARTS[(s + c) % STARTS.length] ?? 9 * 60]
      if (c > 0 && !busy) return
      for (const day of days) {
        if (day === 0 && !busy) continue
        for (const start of starts) open(opened, community, service, addDays(today, day), start)
      }
    })
  })
  return opened
}

function open({ slots, codeDays }: OpenedSlots, community: Community, service: Service, date: string, start: number) {
  const startsAt = instantOf(date, start)
  const slotId = `S${community.id}-${service._id}-${date.replace(/-/g, '')}-${start}`
  const codeDay = `${community.id}_${date}`
  const codeFrom = codeDays.get(codeDay) ?? 0
  const capacity = service.slotMinutes <= 15 ? 6 : 3
  codeDays.set(codeDay, codeFrom + codesReservedFor(capacity))
  slots.push(slotOf(community, service, { slotId, startsAt, capacity, codeFrom }))
}

/** One slot as opening it would have written it, with nobody seated. */
export function slotOf(
  community: Community,
  service: Service,
  { slotId, startsAt, capacity, codeFrom }: { slotId: string; startsAt: number; capacity: number; codeFrom: number },
): SlotRecord & { _id: string } {
  return {
    _id: slotId,
    ownerId: openerOf(community),
    orgPath: pathOf(community),
    audience: service.ownCommunityOnly ? [community.id] : [COUNTY.id],
    serviceId: service._id,
    serviceVersion: service.version,
    title: service.title,
    category: service.category,
    unitId: community.id,
    unitName: community.name,
    unitPhone: phoneOf(community),
    place: service.placeHint,
    startsAt,
    endsAt: startsAt + Math.max(15, Math.min(60, service.slotMinutes)) * 60_000,
    capacity,
    taken: 0,
    status: 'open',
    free: true,
    holders: [],
    codeFrom,
    issued: 0,
    seek: seekKey(startsAt, slotId),
  }
}
