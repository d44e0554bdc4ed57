/** Kind of the one term that stands for all orders of a slot; the first of them starts it. */
export const SLOT_ENDED = 'slotEnd'
