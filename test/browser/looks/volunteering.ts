import type { InputFor } from '@domain/kernel/contract'
import { issueCertificate } from '@domain/volunteering/certificate-contract'
import { joinTeam } from '@domain/volunteering/team-contract'
import { listShifts, mySignUps, signUp } from '@domain/volunteering/contract'
import { publishActivity, reviewActivity, saveActivity, saveShift } from '@domain/volunteering/desk-contract'
import { checkIn, presenceCode } from '@domain/volunteering/presence-contract'
import { disputeRecord, myRecords } from '@domain/volunteering/record-contract'
import { CLERK, clerkLooks, RESIDENT, residentLooks, type Look } from '../look'
import { FIRST_TEAM } from '../../../seed/first-team'
import { newRequestId, type Person, type World } from '../../world/world'

const id = () => ({ requestId: newRequestId() })
const MINUTE = 60_000
const READ = { riskNoticeVersion: 1 }

const PATROL: Omit<InputFor<typeof saveActivity>, 'requestId'> = {
  ...{ title: '梧桐里傍晚巡逻', category: 'safety', description: '三人一组，走主路和楼道，看到问题随手拍。' },
  ...{ serviceObject: '梧桐里居民', place: '东门岗亭', skills: [], riskNotice: '走亮处，遇事先打电话，不单独上前。' },
  ...{ hazard: false, questions: [], teamName: '梧桐里平安队', contactName: '冯淑兰', ownCommunityOnly: false },
}

/** A shift that begins in a few minutes; some people signed up, one is there already. Answers its id. */
async function patrolSoon(county: World): Promise<string> {
  const organiser = county.person('feng-shulan', 'feng-shulan-activity-organiser')
  const clerk = county.person(CLERK, `${CLERK}-community-staff`)
  const { activityId } = await organiser.does(saveActivity, { ...PATROL, ...id() })
  const startsAt = (await county.now()) + 20 * MINUTE
  const times = { startsAt, endsAt: startsAt + 120 * MINUTE, capacity: 6, waitlist: true }
  const { shiftId } = await organiser.does(saveShift, { activityId, ...times, ...id() })
  await organiser.does(publishActivity, { activityId, ...id() })
  await clerk.does(reviewActivity, { activityId, approve: true, ...id() })
  const early: Person = county.person('liu-yang')
  const { signUpId } = await early.does(signUp, { shiftId, ...READ, ...id() })
  for (const who of [RESIDENT, 'resident-0011', 'resident-0031'])
    await county.person(who).tries(signUp, { shiftId, ...READ, ...id() })
  const { text: code } = await organiser.does(presenceCode, { shiftId, kind: 'in' })
  const scannedAt = await county.now()
  await early.does(checkIn, { signUpId, code, device: 'phone-of-liu-yang', scannedAt, ...id() })
  return shiftId
}

/** An activity whose one shift is full; 周桂珍 is the second who waits. Answers its id. */
async function inLine(county: World): Promise<string> {
  const organiser = county.person('feng-shulan', 'feng-shulan-activity-organiser')
  const clerk = county.person(CLERK, `${CLERK}-community-staff`)
  const planting = { title: '口袋花园补种', category: 'environment', serviceObject: '柳塘路的邻居' } as const
  const written = { ...PATROL, ...planting, description: '给柳塘路口的小花园补 200 棵矮牵牛，松土、栽苗、浇水。' }
  const { activityId } = await organiser.does(saveActivity, { ...written, place: '柳塘路口花园北门', ...id() })
  const startsAt = (await county.now()) + 26 * 60 * MINUTE
  const times = { startsAt, endsAt: startsAt + 180 * MINUTE, capacity: 3, waitlist: true }
  const { shiftId } = await organiser.does(saveShift, { activityId, ...times, ...id() })
  await organiser.does(publishActivity, { activityId, ...id() })
  await clerk.does(reviewActivity, { activityId, approve: true, ...id() })
  for (const name of ['liu-yang', 'resident-0011', 'resident-0031', 'resident-0032', RESIDENT])
    await county.person(name).tries(signUp, { shiftId, ...READ, ...id() })
  return activityId
}

/** The pages of volunteering, for who goes and for who organises; 周桂珍 has signed up for two shifts. */
export async function volunteeringLooks(county: World): Promise<Look[]> {
  const zhou = county.person(RESIDENT)
  const { items } = await zhou.does(listShifts, { beginners: true, category: 'environment' })
  const [shift] = items
  if (!shift) throw new Error('no shift needs people')
  await zhou.does(signUp, { shiftId: shift.shiftId, ...READ, ...id() })
  const patrol = await patrolSoon(county)
  const [, doubted] = (await zhou.does(myRecords, {})).items
  if (!doubted) throw new Error('no records')
  await zhou.does(disputeRecord, { recordId: doubted.recordId, reason: '少算了收拾的半小时', ...id() })
  const waiting = await inLine(county)
  const issued = await zhou.does(issueCertificate, { unitId: FIRST_TEAM.unitId, use: '孙子入学', ...id() })
  await county.person('liu-yang').does(joinTeam, { teamId: FIRST_TEAM.teamId, ...id() })
  const mine = (await zhou.does(mySignUps, {})).items.find(({ shiftId }) => shiftId === patrol)
  if (!mine) throw new Error('the patrol is full')
  return [
    residentLooks('activity', `volunteering/activity/page?activityId=${shift.activityId}`, ['06b-volunteer-activity']),
    residentLooks('sign-ups', 'volunteering/sign-ups/page'),
    residentLooks('presence', `volunteering/presence/page?signUpId=${mine.signUpId}`, ['07a-check-in']),
    residentLooks('records', 'volunteering/records/page'),
    residentLooks('waiting', `volunteering/activity/page?activityId=${waiting}`, ['06b-volunteer-activity']),
    residentLooks('teams', 'volunteering/teams/page'),
    residentLooks('team', `volunteering/team/page?teamId=${FIRST_TEAM.teamId}`),
    residentLooks('certificates', 'volunteering/certificates/page'),
    residentLooks('certificate', `volunteering/certificate/page?certificateId=${issued.certificateId}`),
    residentLooks('verify', `volunteering/verify/page?code=${issued.code}`),
    clerkLooks('team-desk', 'staff/volunteering/teams/page', ['15-staff-desk']),
    clerkLooks('record-desk', 'staff/volunteering/records/page'),
    clerkLooks('roster', `staff/volunteering/roster/page?shiftId=${patrol}`, ['07c-organiser-code']),
    clerkLooks('activity-desk', 'staff/volunteering/activities/page', ['15-staff-desk']),
    clerkLooks('activity-draft', 'staff/volunteering/draft/page?activityId=VHD055'),
    clerkLooks('activity-shift', 'staff/volunteering/shift/page?activityId=VHD055'),
  ]
}
