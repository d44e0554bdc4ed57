import type { World } from '../../world/world'
import { clerkLooks, residentLooks, secretaryLooks, type Look } from '../look'
import { tellStory } from './ordering-story'

/** The pages of an order's life, for the one who orders and for the desk. */
export async function orderingLooks(county: World): Promise<Look[]> {
  const { serviceId, freeSlot, waiting, served, completed, disputed } = await tellStory(county)
  const confirm = `ordering/confirm/page?slotId=${freeSlot.slotId}&serviceId=${serviceId}&at=${freeSlot.startsAt}`
  const order = (orderId: string) => `ordering/order/page?orderId=${orderId}`
  return [
    residentLooks('search', 'ordering/search/page', ['02-services']),
    residentLooks('service', `ordering/service/page?serviceId=${serviceId}`, ['03-service-detail'], '14b-care-service'),
    residentLooks('confirm', confirm, ['04-order-confirm']),
    residentLooks('confirm-other', `${confirm}&other=1`, ['04b-order-new-person']),
    residentLooks('order-waiting', order(waiting), ['05-order-detail'], '14c-care-order'),
    residentLooks('order-served', order(served), ['05-order-detail']),
    residentLooks('order-completed', order(completed), ['05-order-detail']),
    residentLooks('orders', 'ordering/orders/page'),
    residentLooks('delegations', 'ordering/delegations/page'),
    residentLooks('delegation', 'ordering/delegation/page'),
    clerkLooks('desk', 'staff/ordering/desk/page', ['15-staff-desk']),
    clerkLooks('desk-order', `staff/ordering/order/page?orderId=${waiting}`, ['15-staff-desk']),
    secretaryLooks('disputes', 'staff/ordering/disputes/page', ['15-staff-desk']),
    clerkLooks('desk-disputed', `staff/ordering/order/page?orderId=${disputed}`, ['15-staff-desk']),
    clerkLooks('desk-counter', 'staff/ordering/counter/page'),
    clerkLooks('desk-slot', 'staff/ordering/slot/page'),
  ]
}
