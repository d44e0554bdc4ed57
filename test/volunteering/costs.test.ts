import { today } from '@domain/home/contract'
import type { Contract } from '@domain/kernel/contract'
import { getActivity, listActivities, listShifts, mySignUps, signUp, withdraw } from '@domain/volunteering/contract'
import { deskActivities } from '@domain/volunteering/desk-contract'
import { checkIn, checkOut, confirmPresence, presenceCode, roster } from '@domain/volunteering/presence-contract'
import { deskRecords, exportRecords, myRecords } from '@domain/volunteering/record-contract'
import { residents } from '../races/seat-race'
import { newRequestId, world, type Person } from '../world/world'
import { organiserOf } from './organiser'

const id = () => ({ requestId: newRequestId() })

/**
 * A sign-up reads two documents besides the eight requests of an ordinary write: whether a guardian has to agree, and
 * whether absences pause it. A place that somebody waits for is given before the withdrawal answers, by a transaction of
 * its own.
 */
test('what every call costs', async () => {
  const county = await world()
  try {
    const team = organiserOf(county)
    const [first, second] = await residents(county, 2)
    if (!first || !second) throw new Error('nobody lives here')
    const { activityId, shiftId } = await team.open({}, { capacity: 1 })
    const costs: Record<string, number> = {}
    const tried = async (name: string, who: Person, contract: Contract, input: unknown) => {
      const { envelope, cost } = await who.tries(contract, input)
      if (!envelope.ok) throw new Error(`${contract.name}: ${envelope.code}`)
      costs[name] = cost.db
      return envelope.value as Record<string, string>
    }
    await first.does(getActivity, { activityId })
    const { signUpId } = await tried('place', first, signUp, { shiftId, riskNoticeVersion: 1, ...id() })
    const { signUpId: next } = await tried('firstInLine', second, signUp, { shiftId, riskNoticeVersion: 1, ...id() })
    await tried('activity', second, getActivity, { activityId })
    await tried('withdrawToNext', first, withdraw, { signUpId, ...id() })
    await tried('withdraw', second, withdraw, { signUpId: next, ...id() })
    await tried('shifts', first, listShifts, {})
    await tried('activities', first, listActivities, {})
    await tried('mine', first, mySignUps, {})
    await tried('desk', team.clerk, deskActivities, {})
    await tried('home', first, today, {})
    expect(costs).toEqual({
      ...{ place: 10, firstInLine: 11, withdraw: 9, withdrawToNext: 27 },
      ...{ activity: 5, shifts: 2, activities: 2, mine: 2, desk: 2, home: 3 },
    })
  } finally {
    await county.close()
  }
}, 120_000)

test('what being there and the records cost', async () => {
  const county = await world()
  try {
    const team = organiserOf(county)
    const [who] = await residents(county, 1)
    if (!who) throw new Error('nobody lives here')
    const { shiftId } = await team.open()
    const { signUpId } = await who.does(signUp, { shiftId, riskNoticeVersion: 1, ...id() })
    const { startsAt, endsAt } = await team.organiser.does(roster, { shiftId })
    const costs: Record<string, number> = {}
    const tried = async (name: string, person: Person, contract: Contract, input: unknown) => {
      const { envelope, cost } = await person.tries(contract, input)
      if (!envelope.ok) throw new Error(`${contract.name}: ${envelope.code}`)
      costs[name] = cost.db
      return envelope.value as Record<string, string>
    }
    const present = async (kind: 'in' | 'out') => {
      const { text: code } = await tried('code', team.organiser, presenceCode, { shiftId, kind })
      return { signUpId, code, device: 'phone-of-costs', scannedAt: await county.now(), ...id() }
    }
    await county.advance(startsAt - (await county.now()))
    await who.does(myRecords, {})
    await present('in')
    await tried('in', who, checkIn, await present('in'))
    await county.advance(endsAt - (await county.now()))
    await present('out')
    await tried('out', who, checkOut, await present('out'))
    await tried('confirm', team.organiser, confirmPresence, { signUpId, kind: 'in', approve: true, ...id() })
    await tried('roster', team.organiser, roster, { shiftId })
    await tried('records', who, myRecords, {})
    await tried('export', who, exportRecords, {})
    await tried('deskRecords', team.clerk, deskRecords, {})
    expect(costs).toEqual({
      ...{ code: 2, in: 13, out: 11, confirm: 7, roster: 4, records: 3, export: 2, deskRecords: 2 },
    })
  } finally {
    await county.close()
  }
}, 120_000)
