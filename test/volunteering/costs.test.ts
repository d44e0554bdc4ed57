import { today } from '@domain/home/contract'
import type { Contract } from '@domain/kernel/contract'
import { getActivity, listActivities, listShifts, mySignUps, signUp, withdraw } from '@domain/volunteering/contract'
import { deskActivities } from '@domain/volunteering/desk-contract'
import { residents } from '../races/seat-race'
import { newRequestId, world, type Person } from '../world/world'
import { organiserOf } from './organiser'

const id = () => ({ requestId: newRequestId() })

/** A sign-up reads the account besides the eight requests of an ordinary write: whether a guardian has to agree. */
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
    await tried('firstInLine', second, signUp, { shiftId, riskNoticeVersion: 1, ...id() })
    await tried('activity', second, getActivity, { activityId })
    await tried('withdraw', first, withdraw, { signUpId, ...id() })
    await tried('shifts', first, listShifts, {})
    await tried('activities', first, listActivities, {})
    await tried('mine', first, mySignUps, {})
    await tried('desk', team.clerk, deskActivities, {})
    await tried('home', first, today, {})
    expect(costs).toEqual({
      ...{ place: 9, firstInLine: 10, withdraw: 9 },
      ...{ activity: 5, shifts: 2, activities: 2, mine: 2, desk: 2, home: 3 },
    })
  } finally {
    await county.close()
  }
}, 120_000)
