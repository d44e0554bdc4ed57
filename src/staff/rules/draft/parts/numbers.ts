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

type Sections = Readonly<Record<string, Readonly<Record<string, number | boolean>>>>

/** The fields section by section, made from the words of the rules. */
export const SECTIONS: ReadonlyArray<{ title: string; fields: readonly NumberField[] }> = Object.entries<
  Readonly<Record<string, readonly [string, string]>>
>(RULE_WORDS).map(([section, members]) => ({
  title: SECTION_WORDS[section as keyof RuleSet],
  fields: Object.entries(members).map(([member, [name, unit]]) => ({ path: `${section}.${member}`, name, unit })),
}))

const FIELDS = SECTIONS.flatMap(({ fields }) => fields)
const isClock = ({ unit }: NumberField) => unit === 'minuteOfDay'
const isYesNo = ({ unit }: NumberField) => unit === 'yesNo'
const YES_NO: Readonly<Record<string, boolean>> = { 是: true, 否: false }

/** What a value of a field is called in it, apart from the unit. */
function textOf(field: NumberField, value: number | boolean): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  return isClock(field) ? clockTime(EPOCH + value * 60_000) : String(value)
}

/** What stands in each field for a set. */
export function textsOf(rules: RuleSet): Record<string, string> {
  const sections: Sections = rules
  return Object.fromEntries(
    FIELDS.map((field) => {
      const [section = '', member = ''] = field.path.split('.')
      return [field.path, textOf(field, sections[section]?.[member] ?? 0)]
    }),
  )
}

function valueOf(field: NumberField, text: string): number | boolean | undefined {
  if (isYesNo(field)) return YES_NO[text.trim()]
  if (!isClock(field)) return /^\d{1,7}$/.test(text.trim()) ? Number(text.trim()) : undefined
  const match = CLOCK.exec(text.trim())
  const minute = match ? Number(match[1]) * 60 + Number(match[2]) : -1
  return minute >= 0 && minute < 1440 ? minuteOfDay(EPOCH + minute * 60_000) : undefined
}

/** What is wrong with a field. */
export function problemOf(field: NumberField, text: string): string | undefined {
  if (valueOf(field, text) !== undefined) return undefined
  if (isYesNo(field)) return '要写“是”或“否”'
  return isClock(field) ? '要写成 21:00 这样' : '要写一个整数'
}

/** The changed sections, each one whole; undefined while something is wrong. */
export function sectionsOf(base: RuleSet, texts: Readonly<Record<string, string>>): RuleSections | undefined {
  const changed: Record<string, Record<string, number | boolean>> = {}
  const before: Sections = base
  for (const field of FIELDS) {
    const [section = '', member = ''] = field.path.split('.')
    const value = valueOf(field, texts[field.path] ?? '')
    if (value === undefined) return undefined
    if (value !== before[section]?.[member])
      changed[section] = { ...before[section], ...changed[section], [member]: value }
  }
  const parsed = RuleSections.safeParse(changed)
  return parsed.success ? parsed.data : undefined
}
