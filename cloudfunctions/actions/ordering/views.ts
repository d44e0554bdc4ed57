import type { OrderRow, ServiceGuide, ServiceRow, SlotRow } from '@domain/ordering/schemas'
import type * as z from 'zod/mini'
import type { Stored } from '../../kit/collection'
import { OFFER_MS } from './offer-seats'
import type { OrderRecord, ServiceRecord, SlotRecord, WaitRecord } from './store'

export function serviceRowOf({ _id, ...service }: Stored<ServiceRecord>): z.infer<typeof ServiceRow> {
  return { serviceId: _id, ...service }
}

export function serviceGuideOf({ _id, ...service }: Stored<ServiceRecord>): z.infer<typeof ServiceGuide> {
  return { serviceId: _id, ...service }
}

export function slotRowOf(slot: Pick<Stored<SlotRecord>, '_id' | keyof Omit<z.infer<typeof SlotRow>, 'slotId'>>) {
  const { _id, ...rest } = slot
  return { slotId: _id, ...rest } satisfies z.infer<typeof SlotRow>
}

export function waitRowOf({ _id, toldAt, ...wait }: Stored<WaitRecord>) {
  const { slotId, serviceId, title, category, startsAt, place, unitName, status } = wait
  const toldUntil = toldAt === undefined ? {} : { toldUntil: Math.min(startsAt, toldAt + OFFER_MS) }
  return { waitId: _id, slotId, serviceId, title, category, startsAt, place, unitName, status, ...toldUntil }
}

export function orderRowOf(order: Stored<OrderRecord>): z.infer<typeof OrderRow> {
  const { _id, orderNo, slotId, serviceId, title, category, status, startsAt, endsAt, place, unitName, createdAt } =
    order
  return {
    orderId: _id,
    ...{ orderNo, slotId, serviceId, title, category, status, startsAt, endsAt, place, unitName, createdAt },
    forName: order.beneficiary?.name ?? order.ordererName,
    onBehalf: order.beneficiary !== undefined,
  }
}
