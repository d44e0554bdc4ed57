import { anyAction } from '../../kit/action'
import { anyEffect } from '../../kit/effect'
import type { Slice } from '../../kit/slice'
import { acceptanceLate } from './acceptance-late'
import acceptOrder from './accept-order'
import awaitSeat from './await-seat'
import { autoConfirm } from './auto-confirm'
import cancelOrder from './cancel-order'
import checkIn from './check-in'
import confirmOrder from './confirm-order'
import countServices from './count-services'
import deskQueue from './desk-queue'
import finishOrder from './finish-order'
import getOrder from './get-order'
import getService from './get-service'
import listDisputes from './list-disputes'
import listFreeSlots from './list-free-slots'
import listServices from './list-services'
import listSlots from './list-slots'
import myOrders from './my-orders'
import openSlot from './open-slot'
import leaveLine from './leave-line'
import myWaits from './my-waits'
import { offerOver } from './offer-over'
import placeInLine from './place-in-line'
import { seatFreed } from './seat-freed'
import { waitSeated } from './wait-seated'
import { waitsEnd } from './waits-end'
import { orderChanged } from './order-changed'
import { ORDERING_HOLDINGS } from './personal'
import placeOrder from './place-order'
import rejectOrder from './reject-order'
import disputeOrder from './dispute-order'
import myDelegations from './my-delegations'
import { ratingReplied } from './rating-replied'
import rateOrder from './rate-order'
import replyToRating from './reply-to-rating'
import reportNoShow from './report-no-show'
import rescheduleOrder from './reschedule-order'
import resolveDispute from './resolve-dispute'
import revealPhone from './reveal-phone'
import saveDelegation from './save-delegation'
import scheduleOrder from './schedule-order'
import takeOrder from './take-order'
import { tellOrderer } from './tell-orderer'
import withdrawDelegation from './withdraw-delegation'
import { slotEnd } from './slot-end'

export const ordering: Slice = {
  actions: [
    anyAction(listServices),
    anyAction(getService),
    anyAction(listSlots),
    anyAction(listFreeSlots),
    anyAction(countServices),
    anyAction(openSlot),
    anyAction(placeOrder),
    anyAction(cancelOrder),
    anyAction(acceptOrder),
    anyAction(rejectOrder),
    anyAction(checkIn),
    anyAction(finishOrder),
    anyAction(confirmOrder),
    anyAction(myOrders),
    anyAction(deskQueue),
    anyAction(getOrder),
    anyAction(scheduleOrder),
    anyAction(rescheduleOrder),
    anyAction(reportNoShow),
    anyAction(disputeOrder),
    anyAction(listDisputes),
    anyAction(resolveDispute),
    anyAction(rateOrder),
    anyAction(replyToRating),
    anyAction(takeOrder),
    anyAction(revealPhone),
    anyAction(saveDelegation),
    anyAction(myDelegations),
    anyAction(withdrawDelegation),
    anyAction(awaitSeat),
    anyAction(leaveLine),
    anyAction(placeInLine),
    anyAction(myWaits),
  ],
  effects: [
    anyEffect(orderChanged),
    anyEffect(tellOrderer),
    anyEffect(ratingReplied),
    anyEffect(seatFreed),
    anyEffect(waitSeated),
  ],
  jobs: [slotEnd, autoConfirm, acceptanceLate, offerOver, waitsEnd],
  personal: ORDERING_HOLDINGS,
}
