import type { InputFor } from '@domain/kernel/contract'
import { listShifts, mySignUps, signUp } from '@domain/volunteering/contract'
import { clerkLooks, RESIDENT, residentLooks, type Look } from '../look'
import { newRequestId, type World } from '../../world/world'

/** The pages of volunteering, for who goes and for who organises; 周桂珍 has signed up for one shift. */
export async function volunteeringLooks(county: World): Promise<Look[]> {
  const zhou = county.person(RESIDENT)
  const { items } = await zhou.does(listShifts, { beginners: true, limit: 50 })
  const shift = items.find(({ hazard, category }) => !hazard && category === 'environment') ?? items[0]
  if (!shift) throw new Error('no shift needs people')
  const { shiftId, activityId } = items.find(({ title }) => title === '老小区垃圾分类引导') ?? shift
  const { envelope } = await zhou.tries(signUp, { shiftId, riskNoticeVersion: 1, requestId: newRequestId() })
  if (!envelope.ok && envelope.code !== 'AGE_UNKNOWN') throw new Error(envelope.code)
  const mine = (await zhou.does(mySignUps, {})).items[0]
  if (!mine) throw new Error('nothing signed up for')
  return [
    residentLooks('activity', `volunteering/activity/page?activityId=${activityId}`, ['06b-volunteer-activity']),
    residentLooks('sign-ups', 'volunteering/sign-ups/page'),
    residentLooks('presence', `volunteering/presence/page?signUpId=${mine.signUpId}`, ['07a-check-in']),
    residentLooks('records', 'volunteering/records/page'),
    clerkLooks('record-desk', 'staff/volunteering/records/page'),
    clerkLooks('roster', `staff/volunteering/roster/page?shiftId=VHD058-1`, ['07c-organiser-code']),
    clerkLooks('activity-desk', 'staff/volunteering/activities/page', ['15-staff-desk']),
    clerkLooks('activity-draft', 'staff/volunteering/draft/page?activityId=VHD055'),
    clerkLooks('activity-shift', 'staff/volunteering/shift/page?activityId=VHD055'),
  ]
}
