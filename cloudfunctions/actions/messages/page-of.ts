import type { RefKind } from '@domain/messages/schemas'

/** Page of the mini-program that a platform message opens. */
export function pageOf(refKind: RefKind, refId: string): string {
  if (refKind === 'service') return `ordering/service/page?serviceId=${refId}`
  return refKind === 'order' ? `ordering/order/page?orderId=${refId}` : 'home/mine/page'
}
