import { anyAction } from '../../kit/action'
import { anyEffect } from '../../kit/effect'
import type { Slice } from '../../kit/slice'
import { lookOver } from './look'
import mismatches from './mismatches'
import { PAYMENTS_HOLDINGS } from './personal'
import type { Purposes } from './purpose'
import { reconcileWith } from './reconcile'
import { requestRefund } from './request-refund'
import { resolveMismatchWith } from './resolve-mismatch'

/** Payments for those who know what is paid for. */
export const paymentsFor = (purposes: Purposes): Slice => ({
  actions: [anyAction(mismatches), anyAction(resolveMismatchWith(purposes))],
  effects: [anyEffect(requestRefund)],
  jobs: [lookOver(purposes), reconcileWith(purposes)],
  personal: PAYMENTS_HOLDINGS,
})
