import type { OrderRow, ServiceGuide, ServiceRow, SlotRow } from '@domain/ordering/schemas'
import type * as z from 'zod/mini'
import type { Stored } from '../../kit/collection'
import type { OrderRecord, ServiceRecord, SlotRecord } from './store'

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
