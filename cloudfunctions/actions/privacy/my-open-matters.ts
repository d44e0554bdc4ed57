import { proceed, refuse } from '@domain/kernel/decision'
import { myOpenMatters } from '@domain/privacy/request-contract'
import { anyAction, defineAction, type AnyAction } from '../../kit/action'
import { openMatters, type PersonalHolding } from '../../kit/personal'

/** What keeps the caller's account from ending, by the holdings. */
export function myOpenMattersIn(holdings: readonly PersonalHolding[]): AnyAction {
  return anyAction(
    defineAction(myOpenMatters, async ({ member }) => {
      if (!member) return refuse('SIGN_IN_FIRST')
      return proceed({ items: [...(await openMatters(holdings, member))] })
    }),
  )
}
