import { lastSeal } from '@domain/audit/contract'
import { proceed } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { lastSeal as lastSealIn } from '../../kit/seal'

export default defineAction(lastSeal, async () => {
  const seal = await lastSealIn()
  if (!seal) return proceed({})
  const { number, from, to, counts, hash, sealedAt } = seal
  return proceed({ seal: { number, from, to, lines: counts.journal, postings: counts.postings, hash, sealedAt } })
})
