/** What a rule answers: a plan to carry out, or a refusal with its code and what may be told about it. */
export type Decision<Plan, Refusal extends string> = Proceed<Plan> | Refuse<Refusal>

export interface Proceed<Plan> {
  readonly ok: true
  readonly plan: Plan
}

export interface Refuse<Refusal extends string> {
  readonly ok: false
  readonly refusal: Refusal
  /** Facts the page may show beside the sentence, e.g. `{ until: epoch ms }`. Never personal data of others. */
  readonly details?: Readonly<Record<string, unknown>>
}

export function proceed<Plan>(plan: Plan): Proceed<Plan> {
  return { ok: true, plan }
}

export function refuse<Refusal extends string>(
  refusal: Refusal,
  details?: Readonly<Record<string, unknown>>,
): Refuse<Refusal> {
  return details ? { ok: false, refusal, details } : { ok: false, refusal }
}
