import { seekKey } from '@domain/kernel/seek'
import * as z from 'zod/mini'
import { PaymentRefused, refund } from '../../kit/cloud-pay'
import { get, updateWhere } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { log } from '../../kit/log'
import { payOrders } from './store'

/** Asks the platform to pay back; the same number at every try, so that it does so once. A refusal is looked at again. */
export const requestRefund = defineEffect(
  'payments.requestRefund',
  z.object({ orderNo: z.string() }),
  async ({ now }, { orderNo }) => {
    const order = await get(payOrders, orderNo)
    if (order?.status !== 'refunding' || order.refundNo === undefined) return
    const { subMchId, totalFee, paidFee = totalFee, refundNo, refundFee = paidFee } = order
    try {
      await refund({ subMchId, orderNo, refundNo, totalFee: paidFee, refundFee })
      if (order.refundSeek === undefined)
        await updateWhere(payOrders, { _id: orderNo }, { refundSeek: seekKey(now, orderNo) })
    } catch (cause) {
      if (!(cause instanceof PaymentRefused)) throw cause
      log.warn({ orderNo, err: cause.message }, 'a refund was not taken on; the clock asks again')
    }
  },
)
