import { proceed, refuse } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { absencesAt } from '@domain/volunteering/absences'
import { roster } from '@domain/volunteering/presence-contract'
import { THERE_STATUSES } from '@domain/volunteering/states'
import { defineAction } from '../../kit/action'
import { command, countWhere, get, query } from '../../kit/database'
import { ownShift } from './own-shift'
import { shifts, signUps, volunteers } from './store'
import { signUpRowOf } from './views'

export default defineAction(roster, async ({ member, now, rules }, { shiftId, after, limit = 50 }) => {
  const shift = ownShift(member, await get(shifts, shiftId))
  if (!shift) return refuse('SHIFT_NOT_FOUND')
  const where = { shiftId, ...(after === undefined ? {} : { seek: command.gt(after) }) }
  const found = await query(signUps, { where, orderBy: ['seek', 'asc'], limit: limit + 1 })
  const here = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(here, limit, ({ seek }) => seek)
  const people = rows.map(({ ownerId }) => ownerId)
  const of = { where: { _id: command.in(people) }, limit: people.length }
  const known = people.length === 0 ? [] : await query(volunteers, of)
  const { volunteering } = (await rules()).rules
  const missedBy = new Map(
    known.map(({ _id, absences = [] }) => [_id, absencesAt(absences, volunteering, now)] as const),
  )
  const whole = after === undefined && next === undefined
  const came = whole
    ? rows.filter(({ status }) => THERE_STATUSES.includes(status)).length
    : await countWhere(signUps, { shiftId, status: command.in([...THERE_STATUSES]) })
  const items = rows.map((entry) => {
    const { name, answers, remark } = entry
    return { ...signUpRowOf(entry), name, answers, remark, absences: missedBy.get(entry.ownerId) ?? 0 }
  })
  const { title, startsAt, endsAt, capacity, taken, questions } = shift
  return proceed({
    title,
    startsAt,
    endsAt,
    capacity,
    taken,
    came,
    questions,
    items,
    ...(next === undefined ? {} : { next }),
  })
})
