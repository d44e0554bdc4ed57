/** Kind of the term at which an order that is not settled is asked about. */
export const LOOK = 'payments.look'
/** An order is asked about so often while nothing is heard. */
export const LOOK_EVERY_MS = 5 * 60_000
