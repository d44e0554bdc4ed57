import type { InputFor } from '@domain/kernel/contract'
import type { placeOrder } from '@domain/ordering/contract'
import { NOBODY, personInput, personLacks, type PersonForm } from '../../people/person-form'

export interface OrderForm extends PersonForm {
  readonly whom: 'self' | 'other'
  /** A person on record, instead of a new one. */
  readonly delegationId: string
  readonly note: string
}

export const EMPTY: OrderForm = { ...NOBODY, whom: 'self', delegationId: '', note: '' }

/** The first thing that is missing, in the words of its field. */
export function missing(form: OrderForm): string | undefined {
  if (form.whom === 'self' || form.delegationId) return undefined
  return personLacks(form)
}

/** The input of the order, its request id apart. */
export function orderInput(form: OrderForm, slotId: string): Omit<InputFor<typeof placeOrder>, 'requestId'> {
  const note = form.note.trim()
  const shared = { slotId, ...(note ? { note } : {}) }
  if (form.whom === 'self') return shared
  if (form.delegationId) return { ...shared, delegationId: form.delegationId }
  const beneficiary = personInput(form)
  return beneficiary ? { ...shared, beneficiary } : shared
}
