import type { Fact, Facts } from './facts'

/** The facts a template needs for certain, and any of the others. */
export type FactsFor<Needs extends Fact> = Facts & { readonly [N in Needs]: NonNullable<Facts[N]> }

/** One kind of message: what the inbox says, and what the platform's own message shows of it. */
export interface Template<Needs extends Fact = Fact> {
  /** At most 12 characters. */
  readonly title: string
  readonly needs: readonly Needs[]
  text(facts: FactsFor<Needs>): string
  /**
   * Fields of the platform's template, each with the fact it shows. A field's kind is its name without the digits.
   * Absent: the inbox alone tells it.
   */
  readonly push?: Readonly<Record<string, Needs>>
}

export function template<const Needs extends Fact>(declared: Template<Needs>): Template<Needs> {
  return declared
}
