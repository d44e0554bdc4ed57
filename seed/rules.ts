import type { RuleSetRecord } from '../cloudfunctions/kit/rule-book'
import { seekKey } from '../domain/kernel/seek'
import { DEFAULT_RULES } from '../domain/rules/rule-set'

/** The rule set the sample county starts with. */
export function sampleRuleSet(): RuleSetRecord & { _id: string } {
  const code = 'RS-2026-01'
  return {
    ...{ _id: code, code, name: '2026 年规则', reason: '样例数据', status: 'active', revision: 1 },
    ...{ effectiveFrom: 0, drafter: 'sample', drafterName: '样例', rules: DEFAULT_RULES, seek: seekKey(0, code) },
  }
}
