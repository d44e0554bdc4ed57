import type { ApplicationFacts, CallFacts, Judge } from '@domain/fund/call-rules'
import type { Stored } from '../../kit/collection'
import type { Member } from '../../kit/member'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { applications, calls, type ApplicationRecord, type CallRecord } from './call-store'

export type Application = Stored<ApplicationRecord>
export type Call = Stored<CallRecord>

/** Who judges: with the unit he lives in and those of all his posts, save the unit above everybody. */
export function judgeOf({ userId, unitId, posts }: Member, countyId: string): Judge {
  const units = posts.map((post) => post.unitId).filter((unit) => unit !== countyId)
  return { userId, units: unitId === undefined ? units : [unitId, ...units] }
}

/** The call an application answers. */
export async function callOf(tx: JournalledTx, { callId }: Application): Promise<Call> {
  const call = openLinked(await tx.get(calls, callId))
  if (!call) throw new Error(`${callId} has gone`)
  return call
}

export const callFactsOf = ({ status, applyBy, budgetFen, mostFen, awardedFen, kinds }: Call): CallFacts => ({
  ...{ status, applyBy, budgetFen, mostFen, awardedFen, kinds },
})

/** Moves an application and says so. */
export async function moveApplication(
  tx: JournalledTx,
  application: Application,
  changes: Partial<ApplicationRecord> & Pick<ApplicationRecord, 'status'>,
): Promise<void> {
  await tx.patch(applications, application._id, changes)
  tx.subject({ collection: applications.name, id: application._id, from: application.status, to: changes.status })
}

/** An award that falls gives its money back to the call, save what was paid of it. */
export async function dropAward(tx: JournalledTx, application: Application, paidFen = 0): Promise<void> {
  if (!application.won) return
  const call = await callOf(tx, application)
  await tx.patch(calls, call._id, {
    awardedFen: call.awardedFen - (application.awardFen ?? 0) + paidFen,
    openAwards: call.openAwards - 1,
  })
}

export const factsOfApplication = ({ status, ownerId, applicantUnit, fen }: Application): ApplicationFacts => ({
  ...{ status, applicantId: ownerId, applicantUnit, fen },
})
