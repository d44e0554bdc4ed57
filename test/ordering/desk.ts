import type { InputFor } from '@domain/kernel/contract'
import { acceptOrder, checkIn, finishOrder, getOrder, openSlot, placeOrder } from '@domain/ordering/contract'
import { newRequestId, type Person, type World } from '../world/world'

/** Assignment of the clerk at the first community's counter. */
export const DESK_POST = 'pang-lei-community-staff'
/** A clerk of another community, whose desk must not see the first one's orders. */
export const OTHER_DESK_POST = 'song-dan-community-staff'

export interface Desk {
  readonly clerk: Person
  /** Opens a slot an hour from now, half an hour long. */
  open(changes?: Partial<InputFor<typeof openSlot>>): Promise<string>
}

export function deskOf(county: World): Desk {
  const clerk = county.person('pang-lei', DESK_POST)
  return {
    clerk,
    async open(changes = {}) {
      const startsAt = (await county.now()) + 3_600_000
      const asked = {
        serviceId: 'GOV001',
        startsAt,
        endsAt: startsAt + 1_800_000,
        capacity: 2,
        confirmOutsideHours: true,
      }
      const { slotId } = await clerk.does(openSlot, { ...asked, requestId: newRequestId(), ...changes })
      return slotId
    },
  }
}

export async function placed(who: Person, slotId: string): Promise<string> {
  const { orderId } = await who.does(placeOrder, { slotId, requestId: newRequestId() })
  return orderId
}

/** Brings a new order of the resident as far as a status of the straight road. */
export async function orderIn(
  status: 'submitted' | 'scheduled' | 'in_service' | 'served',
  desk: Desk,
  resident: Person,
  slot: Partial<InputFor<typeof openSlot>> = {},
): Promise<string> {
  const orderId = await placed(resident, await desk.open(slot))
  if (status === 'submitted') return orderId
  await desk.clerk.does(acceptOrder, { orderId, requestId: newRequestId() })
  if (status === 'scheduled') return orderId
  const { code = '' } = await resident.does(getOrder, { orderId })
  await desk.clerk.does(checkIn, { code, requestId: newRequestId() })
  if (status === 'in_service') return orderId
  await desk.clerk.does(finishOrder, { orderId, result: '材料已交', requestId: newRequestId() })
  return orderId
}
