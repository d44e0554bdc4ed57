import type { ActivityRecord, ShiftRecord } from './store'

type Terms = Pick<
  ShiftRecord,
  | 'audience'
  | 'title'
  | 'category'
  | 'place'
  | 'location'
  | 'riskNoticeVersion'
  | 'questions'
  | 'minAge'
  | 'maxAge'
  | 'skills'
  | 'beginners'
  | 'hazard'
  | 'listed'
>

/** What a shift says and asks for as its activity stands: a snapshot, renewed when the activity begins to recruit. */
export function shiftTermsOf(activity: ActivityRecord): Terms {
  const { audience, title, category, place, location, questions, minAge, maxAge, skills, hazard } = activity
  return {
    ...{ audience, title, category, place, location, questions, minAge, maxAge, skills, hazard },
    riskNoticeVersion: activity.riskNoticeVersion,
    beginners: skills.length === 0,
    listed: activity.status === 'recruiting',
  }
}
