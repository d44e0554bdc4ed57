import { proceed, refuse } from '@domain/kernel/decision'
import { revealPhone } from '@domain/ordering/proxy-contract'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { decrypt } from '../../kit/keys'
import { orders } from './store'

export default defineAction(revealPhone, async ({ member, recordView }, { orderId }) => {
  const order = member.open(await get(orders, orderId))
  if (!order) return refuse('ORDER_NOT_FOUND')
  const cipher = order.beneficiary?.phone
  if (cipher === undefined) return refuse('NO_PHONE')
  await recordView({ collection: 'orders', id: orderId })
  return proceed({ phone: decrypt(cipher, { collection: 'orders', id: orderId, field: 'beneficiary.phone' }) })
})
