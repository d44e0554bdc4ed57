import { ACCOUNT_TEMPLATES } from './account-templates'
import { DESK_TEMPLATES } from './desk-templates'
import type { Fact, Facts } from './facts'
import { fitField, FIELD_KINDS, type FieldKind } from './fit-field'
import { FUND_TEMPLATES } from './fund-templates'
import { ORDER_TEMPLATES } from './order-templates'
import { POINTS_TEMPLATES } from './points-templates'
import { PUBLIC_TEMPLATES } from './public-templates'
import { spokenTime, templateTime } from './spoken-time'
import { CROWD_TEMPLATES } from './crowd-templates'
import type { FactsFor, Template } from './template'
import { VOLUNTEERING_TEMPLATES } from './volunteering-templates'

/** Every message the product sends; texts are composed here and nowhere else. */
export const TEMPLATES = {
  ...ORDER_TEMPLATES,
  ...ACCOUNT_TEMPLATES,
  ...FUND_TEMPLATES,
  ...POINTS_TEMPLATES,
  ...PUBLIC_TEMPLATES,
  ...VOLUNTEERING_TEMPLATES,
  ...CROWD_TEMPLATES,
  ...DESK_TEMPLATES,
} as const

export type TemplateKey = keyof typeof TEMPLATES

export const TEMPLATE_KEYS = Object.keys(TEMPLATES) as [TemplateKey, ...TemplateKey[]]

type NeedsOf<Key extends TemplateKey> = (typeof TEMPLATES)[Key]['needs'][number]
/** What has to be known to send a message of this kind. */
export type FactsOf<Key extends TemplateKey> = FactsFor<NeedsOf<Key>>

/** Templates that the platform's own message shows too. */
export const PUSHED_KEYS = TEMPLATE_KEYS.filter((key) => 'push' in TEMPLATES[key])

/** What a composed message says; `data` are the fields of the platform's own message, if it has one. */
export interface Composed {
  readonly title: string
  readonly text: string
  readonly data?: Readonly<Record<string, { value: string }>>
}

/** Composes a message; throws when a fact the template needs is missing. */
export function compose(key: TemplateKey, facts: Facts): Composed {
  const { title, needs, text, push }: Template = TEMPLATES[key]
  const missing = needs.filter((fact) => facts[fact] === undefined)
  if (missing.length > 0) throw new Error(`a message ${key} needs ${missing.join(', ')}`)
  const said = text(facts as FactsFor<Fact>)
  if (!push) return { title, text: said }
  const fields = Object.entries(push).map(([field, fact]) => [field, { value: fieldOf(field, facts[fact]) }])
  return { title, text: said, data: Object.fromEntries(fields) }
}

/** `thing12` is of the kind `thing`. */
function kindOf(field: string): FieldKind {
  const kind = FIELD_KINDS.find((one) => one === field.replace(/\d+$/, ''))
  if (!kind) throw new Error(`${field} is no field of a message template`)
  return kind
}

function fieldOf(field: string, fact: string | number | undefined): string {
  const kind = kindOf(field)
  if (typeof fact !== 'number') return fitField(kind, fact ?? '')
  return fitField(kind, kind === 'time' ? templateTime(fact) : spokenTime(fact))
}
