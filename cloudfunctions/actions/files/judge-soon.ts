import { get, put } from '../../kit/database'
import { due, dueId, newDue } from '../../kit/due'
import { mediaChecks } from './store'

/** Kind of the term at which a judgement of the platform is carried out. */
export const JUDGE = 'files.judge'

/** Lets the clock judge once both halves are there: which photo, and what the platform thinks of it. */
export async function judgeSoon(countyId: string, traceId: string, now: number): Promise<void> {
  const check = await get(mediaChecks, traceId)
  if (check?.fileId === undefined || check.suggest === undefined) return
  await put(due, countyId, dueId(JUDGE, traceId), newDue(JUDGE, traceId, now))
}
