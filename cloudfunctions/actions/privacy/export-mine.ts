import { proceed, refuse } from '@domain/kernel/decision'
import { exportMine } from '@domain/privacy/contract'
import { readableText } from '@domain/privacy/readable-text'
import { anyAction, defineAction, type AnyAction } from '../../kit/action'
import { exportHolding, type PersonalHolding } from '../../kit/personal'

/** Everything the holdings keep of the caller. */
export function exportMineFrom(holdings: readonly PersonalHolding[]): AnyAction {
  return anyAction(
    defineAction(exportMine, async ({ member, now }) => {
      if (!member) return refuse('SIGN_IN_FIRST')
      const parts = []
      for (const holding of holdings) {
        if (Object.keys(holding.readable).length === 0) continue
        const documents = await exportHolding(holding, member)
        if (documents.length === 0) continue
        parts.push({ title: holding.title, labels: holding.readable, words: holding.words ?? {}, documents })
      }
      const data = parts.map(({ title, documents }) => ({ title, documents }))
      return proceed({ json: JSON.stringify({ exportedAt: now, data }), text: readableText(parts, now) })
    }),
  )
}
