import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { applications, calls } from './call-store'
import { callOf, moveApplication } from './judge'
import type { DisbursementRecord } from './store'

interface Change {
  /** The request that pays it; absent where it may be asked for anew. */
  readonly disbursementId?: string | undefined
  readonly paid: boolean
}

/**
 * Notes at the contract what became of the instalment that a payment is. With the third one paid the contract is
 * closed; an instalment that came back opens it again.
 */
export async function noteInstalment(
  tx: JournalledTx,
  { instalment }: Pick<DisbursementRecord, 'instalment'>,
  { disbursementId, paid }: Change,
): Promise<void> {
  if (!instalment) return
  const application = openLinked(await tx.get(applications, instalment.applicationId))
  if (!application) throw new Error(`${instalment.applicationId} has gone`)
  const instalments = (application.instalments ?? []).map((one) =>
    one.number === instalment.number
      ? {
          number: one.number,
          bp: one.bp,
          fen: one.fen,
          paid,
          ...(disbursementId === undefined ? {} : { disbursementId }),
        }
      : one,
  )
  const over = instalments.every((one) => one.paid)
  const status = over ? 'closed' : 'contracted'
  if (status === application.status) return tx.patch(applications, application._id, { instalments })
  const call = await callOf(tx, application)
  await tx.patch(calls, call._id, { openAwards: call.openAwards + (over ? -1 : 1) })
  await moveApplication(tx, application, { status, open: !over, instalments })
}
