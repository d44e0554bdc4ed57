import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { normaliseCode } from '@domain/kernel/identifiers'
import type { Stored } from '../../kit/collection'
import { query } from '../../kit/database'
import type { Member } from '../../kit/member'
import { postOf } from '../../kit/post-of'
import { redemptions, type RedemptionRecord } from './store'

const SPOKEN = /^\d{6}$/
/** A spoken code comes back after a thousand movements of its shelf: those of one unit that are looked at, latest first. */
const MOST_ALIKE = 10

interface Desk {
  readonly member: Member
  countWrongCode(): Promise<void>
}

type Meant = Decision<Stored<RedemptionRecord>, 'REDEMPTION_NOT_FOUND' | 'OTHER_OUTLET' | 'CODE_TWICE'>

/**
 * The redemption a code stands for at the acting post's unit: the one that waits, else the latest that is over. Six
 * digits that nothing waits for count as a guess; nobody guesses ten characters that exist.
 */
export async function meantByCode({ member, countWrongCode }: Desk, typed: string): Promise<Meant> {
  const code = normaliseCode(typed)
  const spoken = SPOKEN.test(code)
  const found = spoken
    ? await query(redemptions, {
        where: { unitId: postOf(member).unitId, spokenCode: code },
        orderBy: ['deskSeek', 'desc'],
        limit: MOST_ALIKE,
      })
    : await query(redemptions, { where: { code }, limit: 1 })
  const here = found.flatMap((one) => member.open(one) ?? [])
  const waiting = here.filter(({ open }) => open)
  if (waiting.length > 1) return refuse('CODE_TWICE')
  if (spoken ? waiting.length === 0 : found.length === 0) await countWrongCode()
  const meant = waiting[0] ?? here[0]
  if (meant) return proceed(meant)
  return refuse(found.length > 0 ? 'OTHER_OUTLET' : 'REDEMPTION_NOT_FOUND')
}
