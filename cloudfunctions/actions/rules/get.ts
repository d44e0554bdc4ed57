import { proceed, refuse } from '@domain/kernel/decision'
import { get } from '@domain/rules/contract'
import { completed } from '@domain/rules/rule-set'
import { defineAction } from '../../kit/action'
import { get as read } from '../../kit/database'
import { rulesAt, ruleSets } from '../../kit/rule-book'

export default defineAction(get, async ({ now }, { code }) => {
  if (code === undefined) {
    const { version, rules } = await rulesAt(now)
    return proceed({ code: version, rules })
  }
  const set = await read(ruleSets, code)
  return set ? proceed({ code, rules: completed(set.rules) }) : refuse('RULE_SET_NOT_FOUND')
})
