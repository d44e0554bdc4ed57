import { proceed, refuse } from '@domain/kernel/decision'
import { myOpenMatters } from '@domain/privacy/request-contract'
import { anyAction, defineAction, type AnyAction } from '../../kit/action'
import { openMatters, type PersonalHolding } from '../../kit/personal'

/** What keeps the caller's account from ending, by the holdings. */
export function myOpenMattersIn(holdings: readonly PersonalHolding[]): AnyAction {
  return anyAction(
    defineAction(myOpenMatters, async ({ member, now, rules }) => {
      if (!member) return refuse('SIGN_IN_FIRST')
      const items = [...(await openMatters(holdings, member, now))]
      const { rules: local } = await rules()
      const { closingDays } = local.identity
      return proceed({ items, closingDays, answerWorkdays: local.privacy.answerWorkdays })
    }),
  )
}
