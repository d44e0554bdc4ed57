import type { InputFor } from '@domain/kernel/contract'
import { publishActivity, reviewActivity, saveActivity, saveShift } from '@domain/volunteering/desk-contract'
import { newRequestId, type Person, type World } from '../world/world'

export const HOUR = 3_600_000

type Written = Omit<InputFor<typeof saveActivity>, 'requestId'>

export const ACTIVITY: Written = {
  title: '口袋花园补种',
  category: 'environment',
  description: '松土、栽苗、浇水，没做过也能学会',
  serviceObject: '梧桐里居民',
  place: '柳塘路口花园北门',
  location: { lng: 120.5436, lat: 31.8712 },
  skills: [],
  riskNotice: '路边作业，小心车辆',
  hazard: false,
  questions: [],
  teamName: '绿手指志愿队',
  contactName: '冯淑兰',
  contactPhone: '0500-555 0101',
  ownCommunityOnly: false,
}

/** An own form: one of two, some of three, and words that may be left out. */
export const FORM: Written['questions'] = [
  { questionId: 'q1', question: '怎么来', kind: 'choice', options: ['自己来', '要搭车'], required: true },
  { questionId: 'q2', question: '能做哪些', kind: 'choices', options: ['搬东西', '登记', '拍照'], required: true },
  { questionId: 'q3', question: '备注', kind: 'text', options: [], required: false },
]

export interface Organiser {
  readonly organiser: Person
  readonly clerk: Person
  /** A draft with one shift three hours from now. */
  draft(changes?: Partial<Written>): Promise<string>
  shift(activityId: string, changes?: Partial<InputFor<typeof saveShift>>): Promise<string>
  /** An activity that recruits, and its first shift. */
  open(
    changes?: Partial<Written>,
    shift?: Partial<InputFor<typeof saveShift>>,
  ): Promise<{ activityId: string; shiftId: string }>
}

const id = () => ({ requestId: newRequestId() })

export function organiserOf(county: World): Organiser {
  const organiser = county.person('feng-shulan', 'feng-shulan-activity-organiser')
  const clerk = county.person('pang-lei', 'pang-lei-community-staff')
  const draft: Organiser['draft'] = async (changes = {}) =>
    (await organiser.does(saveActivity, { ...ACTIVITY, ...changes, ...id() })).activityId
  const shift: Organiser['shift'] = async (activityId, changes = {}) => {
    const startsAt = (await county.now()) + 4 * HOUR
    const times = { startsAt, endsAt: startsAt + 2 * HOUR, capacity: 2, waitlist: true }
    return (await organiser.does(saveShift, { activityId, ...times, ...changes, ...id() })).shiftId
  }
  return {
    organiser,
    clerk,
    draft,
    shift,
    async open(changes, first) {
      const activityId = await draft(changes)
      const shiftId = await shift(activityId, first)
      await organiser.does(publishActivity, { activityId, ...id() })
      await clerk.does(reviewActivity, { activityId, approve: true, ...id() })
      return { activityId, shiftId }
    },
  }
}
