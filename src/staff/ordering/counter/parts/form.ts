import { shanghaiDate } from '@domain/kernel/calendar'
import type { InputFor } from '@domain/kernel/contract'
import type { takeOrder } from '@domain/ordering/proxy-contract'

export interface CounterFields {
  readonly serviceId: string
  readonly title: string
  readonly slotId: string
  readonly name: string
  readonly phone: string
  /** `YYYY-MM-DD`. */
  readonly signedOn: string
  readonly sheetNo: string
}

export const emptyFields = (now: number): CounterFields => ({
  ...{ serviceId: '', title: '', slotId: '', name: '', phone: '', sheetNo: '' },
  signedOn: shanghaiDate(now),
})

const digits = (phone: string) => phone.replace(/\D/g, '')

/** What is wrong with the phone; an empty one is fine, many have none. */
export function phoneProblem({ phone }: CounterFields): string | undefined {
  const count = digits(phone).length
  if (count === 0 || /^1[3-9]\d{9}$/.test(digits(phone))) return undefined
  return count === 11 ? '这不是手机号，请核对开头' : `手机号要 11 位，现在是 ${count} 位`
}

/** The first thing that is missing, in the words of its field. */
export function missing(fields: CounterFields): string | undefined {
  if (!fields.serviceId) return '先选事项'
  if (!fields.slotId) return '先选时间'
  if (!fields.name.trim()) return '先写姓名'
  if (phoneProblem(fields)) return '手机号不对'
  if (!fields.signedOn) return '先写哪天签的字'
  return fields.sheetNo.trim() ? undefined : '先写同意书编号'
}

/** What is sent, once nothing is missing. */
export function counterInput(fields: CounterFields): Omit<InputFor<typeof takeOrder>, 'requestId'> {
  const phone = digits(fields.phone)
  return {
    slotId: fields.slotId,
    person: { name: fields.name.trim(), ...(phone ? { phone } : {}) },
    paperConsent: { signedOn: fields.signedOn, sheetNo: fields.sheetNo.trim() },
  }
}
