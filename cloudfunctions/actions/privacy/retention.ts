import { proceed } from '@domain/kernel/decision'
import { retention } from '@domain/privacy/contract'
import { anyAction, defineAction, type AnyAction } from '../../kit/action'
import type { PersonalHolding } from '../../kit/personal'

/** The retention table, as it is carried out. */
export function retentionOf(holdings: readonly PersonalHolding[]): AnyAction {
  const rows = holdings.map(({ collection, title, afterwards, keptDays, basis }) => ({
    ...{ collection: collection.name, title, keptDays, basis },
    afterwards: typeof afterwards === 'string' ? afterwards : ('cleared' as const),
  }))
  return anyAction(defineAction(retention, async () => proceed({ rows })))
}
