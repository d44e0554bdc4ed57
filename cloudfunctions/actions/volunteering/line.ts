import type { Stored } from '../../kit/collection'
import { command, countWhere, query } from '../../kit/database'
import { openLinked } from '../../kit/scoped'
import { signUps, type SignUpRecord } from './store'

const waitingFor = (shiftId: string) => ({ shiftId, status: 'waitlisted' })

/** The first in the line of a shift, longest wait first. */
export async function headOfLine(shiftId: string, limit: number): Promise<Stored<SignUpRecord>[]> {
  const head = await query(signUps, { where: waitingFor(shiftId), orderBy: ['seek', 'asc'], limit })
  return head.flatMap((one) => openLinked(one) ?? [])
}

/** How many wait for a shift; before a place in the line where one is named. */
export function countLine(shiftId: string, before?: string): Promise<number> {
  return countWhere(signUps, {
    ...waitingFor(shiftId),
    ...(before === undefined ? {} : { seek: command.lt(before) }),
  })
}
