import { shanghaiDate } from '@domain/kernel/calendar'
import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import type { OutputOf, RefusalOf } from '@domain/kernel/contract'
import { decideHand } from '@domain/volunteering/presence'
import { confirmPresence } from '@domain/volunteering/presence-contract'
import { decideSignUpMove } from '@domain/volunteering/rules'
import type { PresenceKind } from '@domain/volunteering/schemas'
import { defineAction } from '../../kit/action'
import type { Stored } from '../../kit/collection'
import type { RuleBook } from '../../kit/rule-book'
import type { JournalledTx } from '../../kit/transact'
import { comeIn, goOut } from './be-present'
import { ownShift } from './own-shift'
import { signUpChanged } from './sign-up-changed'
import { signUps, type SignUpRecord } from './store'
import { openVolunteer, saveVolunteer, withAbsence, withoutServing } from './volunteer'

type Done = Decision<OutputOf<typeof confirmPresence>, RefusalOf<typeof confirmPresence>>
type Entry = Stored<SignUpRecord>

const HAND = 'organiser'

/** Confirms what a phone said; the instant stays. */
async function confirm(tx: JournalledTx, entry: Entry, kind: PresenceKind): Promise<Done> {
  const member = kind === 'in' ? 'checkedIn' : 'checkedOut'
  const said = entry[member]
  if (said?.proof !== 'waiting') return refuse('NOT_POSSIBLE_NOW', { status: entry.status })
  await tx.patch(signUps, entry._id, { [member]: { ...said, proof: HAND } })
  tx.subject({ collection: signUps.name, id: entry._id, from: entry.status, to: entry.status })
  return proceed({ signUpId: entry._id, status: entry.status })
}

/** Signs for who could not; the person's next phone may be another one. */
async function sign(
  tx: JournalledTx,
  entry: Entry,
  { kind, reason }: { readonly kind: PresenceKind; readonly reason?: string | undefined },
  { rules }: RuleBook,
): Promise<Done> {
  const hand = decideHand(kind, entry, rules.volunteering, tx.now)
  if (!hand.ok) return hand
  const volunteer = await openVolunteer(tx, entry.ownerId)
  const presence = { ...hand.plan, way: HAND, proof: HAND, ...(reason === undefined ? {} : { reason }) } as const
  const moved =
    kind === 'in'
      ? await comeIn(tx, entry, volunteer, presence, undefined, rules.volunteering)
      : await goOut(tx, entry, volunteer, presence, rules.volunteering)
  return moved.ok ? proceed({ signUpId: entry._id, status: moved.plan.status }) : moved
}

/** Nobody saw the person: the time they said they served does not count. */
async function deny(tx: JournalledTx, entry: Entry, remark: string, { rules }: RuleBook): Promise<Done> {
  const waits = entry.checkedIn?.proof === 'waiting' || entry.checkedOut?.proof === 'waiting'
  const move = decideSignUpMove(entry.status, 'deny')
  if (!move.ok || !waits) return refuse('NOT_POSSIBLE_NOW', { status: entry.status })
  const volunteer = await openVolunteer(tx, entry.ownerId)
  const { recent, days } = volunteer.before
  const date = shanghaiDate(Math.max(entry.startsAt, entry.checkedIn?.at ?? 0))
  const left = Math.max(0, (days[date] ?? 0) - (entry.minutes ?? 0))
  await saveVolunteer(tx, volunteer, {
    recent: recent.filter(({ signUpId }) => signUpId !== entry._id),
    days: { ...days, [date]: left },
    ...withoutServing(volunteer.before, entry._id),
    ...withAbsence(volunteer.before, rules.volunteering, { signUpId: entry._id, at: entry.startsAt }),
  })
  await tx.patch(signUps, entry._id, {
    status: move.plan.to,
    ahead: false,
    minutes: undefined,
    remark,
    movedAt: tx.now,
  })
  tx.subject({ collection: signUps.name, id: entry._id, from: entry.status, to: move.plan.to })
  tx.follow(signUpChanged, { signUpId: entry._id })
  return proceed({ signUpId: entry._id, status: move.plan.to })
}

export default defineAction(
  confirmPresence,
  async ({ member, rules, transact }, { signUpId, kind, approve, reason }) => {
    const book = await rules()
    return transact(async (tx): Promise<Done> => {
      const entry = ownShift(member, await tx.get(signUps, signUpId))
      if (!entry) return refuse('SIGN_UP_NOT_FOUND')
      if (entry.ownerId === member.userId) return refuse('SECOND_PERSON_NEEDED')
      tx.decidedUnder(book.version)
      if (!approve) return reason === undefined ? refuse('REASON_MISSING') : deny(tx, entry, reason, book)
      const said = kind === 'in' ? entry.checkedIn : entry.checkedOut
      return said === undefined || entry.status === 'absent'
        ? sign(tx, entry, { kind, reason }, book)
        : confirm(tx, entry, kind)
    })
  },
)
