import type { InputFor } from '@domain/kernel/contract'
import type { saveActivity } from '@domain/volunteering/desk-contract'
import type { ActivityCategory, Question } from '@domain/volunteering/schemas'
import type { KeptPhoto } from '../../../../platform/photos/use-photos'
import type { Activity } from '../../parts/activity'
import { written, wrongWithQuestions } from './questions'

type Written = Omit<InputFor<typeof saveActivity>, 'requestId' | 'activityId' | 'revision'>

export interface Fields {
  readonly title: string
  readonly category: ActivityCategory
  readonly description: string
  readonly serviceObject: string
  readonly place: string
  /** The meeting point on the map; without it the organiser confirms by hand who came. */
  readonly location?: { readonly lng: number; readonly lat: number } | undefined
  readonly requirements: string
  readonly minAge: string
  readonly maxAge: string
  /** Parted by 、 or a comma. */
  readonly skills: string
  readonly riskNotice: string
  readonly hazard: boolean
  readonly insurancePolicyNo: string
  /** The own form, in the order asked. */
  readonly asked: readonly Question[]
  /** One of the unit's teams; empty where the name is written by hand. */
  readonly teamId: string
  readonly teamName: string
  readonly contactName: string
  readonly contactPhone: string
  /** At most one: the picture on top of the activity. */
  readonly photos: readonly KeptPhoto[]
  readonly ownCommunityOnly: boolean
}

export const EMPTY: Fields = {
  ...{ title: '', category: 'community', description: '', serviceObject: '', place: '', requirements: '' },
  ...{
    minAge: '',
    maxAge: '',
    skills: '',
    riskNotice: '',
    hazard: false,
    insurancePolicyNo: '',
    asked: [],
    teamId: '',
  },
  ...{ teamName: '', contactName: '', contactPhone: '', photos: [], ownCommunityOnly: false },
}

/** A draft as it was written, to be changed. */
export function fieldsOf(activity: Activity): Fields {
  const { title, category, description, serviceObject, place, riskNotice, hazard, teamName, contactName } = activity
  return {
    ...{ title, category, description, serviceObject, place, riskNotice, hazard, teamName, contactName },
    ...(activity.location === undefined ? {} : { location: activity.location }),
    requirements: activity.requirements ?? '',
    teamId: activity.teamId ?? '',
    minAge: activity.minAge === undefined ? '' : String(activity.minAge),
    maxAge: activity.maxAge === undefined ? '' : String(activity.maxAge),
    skills: activity.skills.join('、'),
    insurancePolicyNo: activity.insurancePolicyNo ?? '',
    asked: activity.questions,
    contactPhone: activity.contactPhone ?? '',
    photos: activity.cover === undefined ? [] : [{ key: activity.cover, bytes: 0, fileId: activity.cover }],
    ownCommunityOnly: activity.ownCommunityOnly,
  }
}

const NEEDED = [
  ['title', '先写名称'],
  ['description', '先写做什么'],
  ['serviceObject', '先写为谁服务'],
  ['place', '先写集合点'],
  ['riskNotice', '先写风险告知'],
  ['teamName', '先写团队'],
  ['contactName', '先写联系人'],
] as const

const isAge = (text: string) => text === '' || (/^\d{1,3}$/.test(text) && Number(text) >= 6 && Number(text) <= 100)

const MOST_SKILLS = 6
const LONGEST_SKILL = 10
const SKILL_BREAK = /[、，,]/

const parts = (text: string, by: RegExp) =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '')

function wrongWithSkills(skills: readonly string[]): string | undefined {
  if (skills.length > MOST_SKILLS) return `要会的最多写 ${MOST_SKILLS} 样`
  return skills.some((one) => one.length > LONGEST_SKILL) ? `要会的每样最多 ${LONGEST_SKILL} 个字` : undefined
}

/** What is missing still; undefined once it can be kept. */
export function missing(fields: Fields): string | undefined {
  const lacks = NEEDED.find(([name]) => fields[name].trim() === '')
  if (lacks) return lacks[1]
  if (!isAge(fields.minAge) || !isAge(fields.maxAge)) return '年龄填 6 到 100'
  return wrongWithSkills(parts(fields.skills, SKILL_BREAK)) ?? wrongWithQuestions(fields.asked)
}

/** What is sent. */
export function inputOf(fields: Fields): Written {
  const {
    requirements,
    minAge,
    maxAge,
    skills,
    insurancePolicyNo,
    asked,
    contactPhone,
    location,
    teamId,
    photos,
    ...same
  } = fields
  const cover = photos[0]?.fileId
  return {
    ...same,
    ...(location === undefined ? {} : { location }),
    ...(teamId === '' ? {} : { teamId }),
    ...(cover === undefined ? {} : { cover }),
    ...(requirements.trim() === '' ? {} : { requirements }),
    ...(minAge === '' ? {} : { minAge: Number(minAge) }),
    ...(maxAge === '' ? {} : { maxAge: Number(maxAge) }),
    skills: parts(skills, SKILL_BREAK),
    ...(insurancePolicyNo.trim() === '' ? {} : { insurancePolicyNo }),
    ...(contactPhone.trim() === '' ? {} : { contactPhone: contactPhone.trim() }),
    questions: asked.map(written),
  }
}
