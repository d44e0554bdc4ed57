import { proceed, refuse } from '@domain/kernel/decision'
import { preview } from '@domain/rules/contract'
import { differencesOf } from '@domain/rules/differences'
import { completed, DEFAULT_RULES } from '@domain/rules/rule-set'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { ruleSets, setsBy } from '../../kit/rule-book'
import { rowOf } from './views'

export default defineAction(preview, async ({ member }, { code }) => {
  const set = await get(ruleSets, code)
  if (!set) return refuse('RULE_SET_NOT_FOUND')
  const base = (await setsBy(set.effectiveFrom, 10)).find((one) => one.code !== code)
  const before = base ? completed(base.rules) : DEFAULT_RULES
  return proceed({
    ...rowOf(set),
    comparedWith: base?.name ?? '出厂设置',
    own: set.drafter === member.userId,
    differences: differencesOf(before, completed(set.rules)),
  })
})
