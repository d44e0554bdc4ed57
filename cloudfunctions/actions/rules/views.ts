import type { RuleSetRow } from '@domain/rules/schemas'
import type * as z from 'zod/mini'
import type { RuleSetRecord } from '../../kit/rule-book'

export function rowOf(set: RuleSetRecord): z.infer<typeof RuleSetRow> {
  const { code, name, reason, status, effectiveFrom, revision, drafterName, approverName, approvedAt } = set
  return { code, name, reason, status, effectiveFrom, revision, drafterName, approverName, approvedAt }
}
