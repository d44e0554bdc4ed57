import type { InputFor } from '@domain/kernel/contract'
import type { placeOrder } from '@domain/ordering/contract'

type Beneficiary = NonNullable<InputFor<typeof placeOrder>['beneficiary']>
export type Relation = Beneficiary['relation']
/** How the other person agreed; a recorded delegation is chosen as a person, not as a way. */
export type Way = 'in_person' | 'phone' | 'paper'

/** Somebody one acts for, as typed. */
export interface PersonForm {
  readonly name: string
  readonly phone: string
  readonly relation: Relation | ''
  readonly way: Way | ''
}

export const NOBODY: PersonForm = { name: '', phone: '', relation: '', way: '' }

/** Digits of what was typed with blanks. */
const digits = (phone: string) => phone.replace(/\D/g, '')

/** What is wrong with the phone; an empty one is fine, it is not asked for. */
export function phoneProblem({ phone }: PersonForm): string | undefined {
  const count = digits(phone).length
  if (count === 0 || /^1[3-9]\d{9}$/.test(digits(phone))) return undefined
  return count === 11 ? '这不是手机号，请核对开头' : `手机号要 11 位，现在是 ${count} 位`
}

/** The first thing that is missing, in the words of its field. */
export function personLacks(form: PersonForm): string | undefined {
  if (!form.name.trim()) return '姓名'
  if (phoneProblem(form)) return '手机号'
  if (!form.relation) return '您是对方的谁'
  return form.way ? undefined : '对方怎么同意的'
}

/** What is sent of the person, once nothing is missing. */
export function personInput({ name, phone, relation, way }: PersonForm) {
  if (!relation || !way) return undefined
  return { name: name.trim(), relation, consent: { way }, ...(phone ? { phone: digits(phone) } : {}) }
}
