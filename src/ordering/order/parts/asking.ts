/** What is asked over the order page. */
export type Asking = 'cancel' | 'reschedule' | 'dispute' | 'way'
