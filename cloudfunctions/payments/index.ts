import { pledgePayments } from '../actions/crowd/port'
import { mediaChecked } from '../actions/files/port'
import { paymentTold } from '../actions/payments/port'
import { slices } from '../actions/slices'
import { serveMessages } from '../kit/serve-messages'

/** Where the platform pushes its messages to, apart from what users call. */
export const main = serveMessages(slices, {
  onMediaChecked: mediaChecked,
  onPayment: paymentTold([pledgePayments]),
})
