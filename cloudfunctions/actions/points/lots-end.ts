import { warningOf } from '@domain/points/rules'
import * as z from 'zod/mini'
import { putNew } from '../../kit/database'
import { due, dueId, newDue } from '../../kit/due'
import { defineEffect } from '../../kit/effect'
import { rulesAt } from '../../kit/rule-book'

/** Kind of the term at which all lots of one end leave. */
export const EXPIRE = 'expirePoints'
/** Kind of the term at which their owners are told. */
export const WARN = 'warnOfExpiry'

/** One pair of terms stands for everybody's lots that end at the same instant. */
export const lotsEnd = defineEffect(
  'points.lotsEnd',
  z.object({ expiresAt: z.int() }),
  async ({ countyId, now }, { expiresAt }) => {
    const { rules } = await rulesAt(now)
    const ref = String(expiresAt)
    await putNew(due, countyId, dueId(EXPIRE, ref), newDue(EXPIRE, ref, expiresAt + 1))
    const warnAt = Math.max(now, warningOf(expiresAt, rules.points))
    await putNew(due, countyId, dueId(WARN, ref), newDue(WARN, ref, warnAt))
  },
)
