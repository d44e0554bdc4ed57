import type { Story } from './county-story'

/** One page as it is looked at: its name, its address, who looks, and the drawing it is held against. */
export interface Look {
  name: string
  route: string
  signInName?: string
  /** Drawings of the design, by name; none where the page was not drawn. */
  drawings: string[]
  /** Drawing of the same page in care mode. */
  careDrawing?: string
}

const RESIDENT = 'zhou-guizhen'
const CLERK = 'pang-lei'

/** Every page of the product in a state worth looking at. */
export function everyPage({ serviceId, freeSlot, waiting, served, completed }: Story): Look[] {
  const { slotId, startsAt } = freeSlot
  const confirm = `ordering/confirm/page?slotId=${slotId}&serviceId=${serviceId}&at=${startsAt}`
  const resident = (name: string, route: string, drawings: string[] = [], careDrawing?: string): Look => ({
    name,
    route,
    signInName: RESIDENT,
    drawings,
    ...(careDrawing === undefined ? {} : { careDrawing }),
  })
  const clerk = (name: string, route: string, drawings: string[] = []): Look => ({
    name,
    route,
    signInName: CLERK,
    drawings,
  })
  return [
    { name: 'sign-in', route: 'home/sign-in/page', drawings: [] },
    resident('home', 'home/today/page', ['01-home', '18-wide-home'], '14a-care-home'),
    resident('services', 'home/services/page', ['02-services']),
    resident('search', 'ordering/search/page', ['02-services']),
    resident('service', `ordering/service/page?serviceId=${serviceId}`, ['03-service-detail'], '14b-care-service'),
    resident('confirm', confirm, ['04-order-confirm']),
    resident('confirm-other', `${confirm}&other=1`, ['04b-order-new-person']),
    resident('order-waiting', `ordering/order/page?orderId=${waiting}`, ['05-order-detail'], '14c-care-order'),
    resident('order-served', `ordering/order/page?orderId=${served}`, ['05-order-detail']),
    resident('order-completed', `ordering/order/page?orderId=${completed}`, ['05-order-detail']),
    resident('orders', 'ordering/orders/page'),
    resident('volunteering', 'home/volunteering/page', ['13-states']),
    resident('projects', 'home/projects/page', ['13-states']),
    resident('mine', 'home/mine/page', ['11-me']),
    resident('join', 'home/join/page'),
    resident('messages', 'messages/inbox/page'),
    resident('about', 'about/sample/page'),
    resident('privacy', 'about/privacy/page'),
    clerk('desk', 'staff/ordering/desk/page', ['15-staff-desk']),
    clerk('desk-order', `staff/ordering/order/page?orderId=${waiting}`, ['15-staff-desk']),
    clerk('desk-slot', 'staff/ordering/slot/page'),
  ]
}
