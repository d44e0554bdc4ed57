import type { RuleSet } from './rule-set'
import type { Difference } from './schemas'
import { RULE_WORDS, SECTION_WORDS } from './words'

type Members = Readonly<Record<string, unknown>>

const SECTIONS = Object.keys(SECTION_WORDS) as Array<keyof RuleSet>

/** What changes from one set to another, in the order of the sections, in plain words. */
export function differencesOf(before: RuleSet, after: RuleSet): Difference[] {
  return SECTIONS.flatMap((section) => {
    const words: Readonly<Record<string, readonly [name: string, unit: string]>> = RULE_WORDS[section]
    const [old, next]: [Members, Members] = [before[section], after[section]]
    return Object.entries(words).flatMap(([member, [name, unit]]) => {
      const [from, to] = [said(old[member], unit), said(next[member], unit)]
      if (from === to) return []
      const sentence = `${name}：从 ${from} 改为 ${to}`
      return [
        { path: `${section}.${member}`, section: SECTION_WORDS[section], name, before: from, after: to, sentence },
      ]
    })
  })
}

const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`

/** A value as it is read aloud; tables and lists as their text. */
function said(value: unknown, unit: string): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return unit === 'minuteOfDay' ? clock(value) : `${value} ${unit}`.trim()
  return typeof value === 'string' ? value : JSON.stringify(value ?? '没有')
}
