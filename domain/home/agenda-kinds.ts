/**
 * What stands in an agenda. `order` and `shift` begin at an instant; the others are to be done by one: something to
 * fetch, a pledge to pay or to bring, a task to hand in, an activity to choose a shift of.
 */
export const AGENDA_KINDS = ['order', 'redemption', 'shift', 'pledge', 'task', 'activity'] as const
