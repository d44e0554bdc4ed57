import { clockTime, minuteOfDay, startOfDay } from '@domain/kernel/calendar'
import type { RuleSet } from '@domain/rules/rule-set'
import { RuleSections } from '@domain/rules/schemas'
import { RULE_WORDS, SECTION_WORDS } from '@domain/rules/words'

const EPOCH = startOfDay('2000-01-01')
const CLOCK = /^(\d{1,2}):(\d{2})$/

/** One number of the form. */
export interface NumberField {
  /** `<section>.<member>` */
  readonly path: string
  readonly name: string
  readonly unit: string
}

type Sections = Readonly<Record<string, Readonly<Record<string, number>>>>

/** The fields section by section, made from the words of the rules. */
export const SECTIONS: ReadonlyArray<{ title: string; fields: readonly NumberField[] }> = Object.entries<
  Readonly<Record<string, readonly [string, string]>>
>(RULE_WORDS).map(([section, members]) => ({
  title: SECTION_WORDS[section as keyof RuleSet],
  fields: Object.entries(members).map(([member, [name, unit]]) => ({ path: `${section}.${member}`, name, unit })),
}))

const FIELDS = SECTIONS.flatMap(({ fields }) => fields)
const isClock = ({ unit }: NumberField) => unit === 'minuteOfDay'

/** What stands in each field for a set. */
export function textsOf(rules: RuleSet): Record<string, string> {
  const sections: Sections = rules
  return Object.fromEntries(
    FIELDS.map((field) => {
      const [section = '', member = ''] = field.path.split('.')
      const value = sections[section]?.[member] ?? 0
      return [field.path, isClock(field) ? clockTime(EPOCH + value * 60_000) : String(value)]
    }),
  )
}

function numberOf(field: NumberField, text: string): number | undefined {
  if (!isClock(field)) return /^\d{1,7}$/.test(text.trim()) ? Number(text.trim()) : undefined
  const match = CLOCK.exec(text.trim())
  const minute = match ? Number(match[1]) * 60 + Number(match[2]) : -1
  return minute >= 0 && minute < 1440 ? minuteOfDay(EPOCH + minute * 60_000) : undefined
}

/** What is wrong with a field. */
export function problemOf(field: NumberField, text: string): string | undefined {
  if (numberOf(field, text) !== undefined) return undefined
  return isClock(field) ? '要写成 21:00 这样' : '要写一个整数'
}

/** The changed sections, each one whole; undefined while something is wrong. */
export function sectionsOf(base: RuleSet, texts: Readonly<Record<string, string>>): RuleSections | undefined {
  const changed: Record<string, Record<string, number>> = {}
  const before: Sections = base
  for (const field of FIELDS) {
    const [section = '', member = ''] = field.path.split('.')
    const value = numberOf(field, texts[field.path] ?? '')
    if (value === undefined) return undefined
    if (value !== before[section]?.[member])
      changed[section] = { ...before[section], ...changed[section], [member]: value }
  }
  const parsed = RuleSections.safeParse(changed)
  return parsed.success ? parsed.data : undefined
}
