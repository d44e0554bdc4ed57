import { decideInstalment } from '@domain/fund/call-rules'
import { requestDisbursement } from '@domain/fund/desk-contract'
import { decideRequest } from '@domain/fund/rules'
import { sumOfLines } from '@domain/fund/shares'
import type { InputOf } from '@domain/kernel/contract'
import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { seekKey } from '@domain/kernel/seek'
import { defineAction } from '../../kit/action'
import { randomId } from '../../kit/random-ids'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { useFiles } from '../files/port'
import { applications } from './call-store'
import { noteInstalment } from './instalments'
import { handOf } from './payment'
import { paymentWaits } from './payment-waits'
import { disbursements, earmarks, type EarmarkRecord } from './store'

type Asked = InputOf<typeof requestDisbursement>
type Contracted = Decision<
  { readonly concerned: string[]; readonly payee?: string },
  'INSTALMENT_NOT_DUE' | 'INSTALMENT_DIFFERS' | 'INSTALMENT_MISSING'
>

/** Money of a call leaves only as an instalment of a contract, to whom the contract is with. */
async function contracted(
  tx: JournalledTx,
  { callId }: EarmarkRecord,
  { instalment, fen }: Asked,
): Promise<Contracted> {
  if (callId === undefined) return instalment ? refuse('INSTALMENT_NOT_DUE') : proceed({ concerned: [] })
  if (!instalment) return refuse('INSTALMENT_MISSING')
  const application = openLinked(await tx.get(applications, instalment.applicationId))
  if (application?.callId !== callId) return refuse('INSTALMENT_NOT_DUE')
  const decided = decideInstalment(application, instalment.number, fen)
  if (!decided.ok) return decided
  return proceed({ concerned: [application.ownerId], payee: application.host ?? application.applicant })
}

export default defineAction(requestDisbursement, async ({ member, rules, transact }, asked) => {
  const { earmarkId, fen, title, payeeKind, photos, instalment } = asked
  // It stands in the public ledger for ever.
  if (hasPersonalNumber(title)) return refuse('PERSONAL_NUMBER_IN_TEXT')
  const disbursementId = randomId()
  const book = await rules()
  return transact(async (tx) => {
    const earmark = member.open(await tx.get(earmarks, earmarkId))
    if (!earmark) return refuse('EARMARK_NOT_FOUND')
    const due = await contracted(tx, earmark, asked)
    if (!due.ok) return due
    const { concerned, payee = asked.payee } = due.plan
    // Of what is settled nothing is left to be asked for: it is on its way back to what is free.
    const leftFen = earmark.settled ? earmark.requestedFen : sumOfLines(earmark.left)
    const allowed = decideRequest({ leftFen, requestedFen: earmark.requestedFen }, fen)
    if (!allowed.ok) return allowed
    const { fundId, unitId, unitName, orgPath, year, title: forWhat } = earmark
    const used = await useFiles(tx, member, photos, { kind: 'disbursement', id: disbursementId, readers: orgPath })
    if (!used.ok) return used
    await tx.patch(earmarks, earmarkId, { requestedFen: earmark.requestedFen + fen })
    await tx.put(disbursements, disbursementId, {
      ...{ ownerId: member.userId, orgPath, earmarkId, fundId, unitId, unitName, year, title, forWhat, fen },
      ...{ payeeKind: instalment ? 'organisation' : payeeKind, payee, status: 'drafted', next: 'community_secretary' },
      ...{ open: true, handIds: [member.userId], hands: [handOf(member, 'draft', tx.now)], concerned, instalment },
      ...{ photos, receiptPhotos: [], at: tx.now, seek: seekKey(tx.now, disbursementId) },
    })
    await noteInstalment(tx, { instalment }, { disbursementId, paid: false })
    tx.decidedUnder(book.version)
    tx.subject({ collection: disbursements.name, id: disbursementId, to: 'drafted' })
    tx.follow(paymentWaits, { disbursementId, status: 'drafted' })
    return proceed({ disbursementId, status: 'drafted' as const })
  })
})
