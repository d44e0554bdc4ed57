import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { deskActivities, saveActivity } from '@domain/volunteering/desk-contract'
import { ACTIVITY_STATUSES, type ActivityStatus } from '@domain/volunteering/states'
import { ACTIVITY_CATEGORY_WORDS, ACTIVITY_WORDS } from '@domain/volunteering/words'
import { go } from '../../../platform/places'
import { usePages } from '../../../platform/use-pages'
import { Button } from '../../../ui/button'
import { SelectField } from '../../../ui/select-field'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { ActivityOne } from './parts/activity-one'

const VIEWS = ACTIVITY_STATUSES.map((value) => ({ value, words: ACTIVITY_WORDS[value] }))

const EMPTY: Record<ActivityStatus, string> = {
  draft: '没有草稿。点“写活动”开始。',
  reviewing: '没有等审核的活动。',
  recruiting: '现在没有招人的活动。',
  cancelled: '没有取消过的活动。',
}

interface ActivitiesProps {
  readonly as: string
  /** What is shown first. */
  readonly first: ActivityStatus
}

function Activities({ as, first }: ActivitiesProps) {
  const [status, setStatus] = useState(first)
  const pages = usePages(deskActivities, { status }, { as })
  return (
    <WorkList
      title="志愿活动"
      pages={pages}
      idOf={({ activityId }) => activityId}
      columns={[
        { title: '活动', cell: ({ title }) => title },
        { title: '种类', cell: ({ category }) => ACTIVITY_CATEGORY_WORDS[category] },
        { title: '团队', cell: ({ teamName }) => teamName },
        { title: '班次', cell: ({ shifts }) => `${shifts} 场` },
      ]}
      line={({ title, category, teamName, shifts }) => ({
        title,
        sub: `${ACTIVITY_CATEGORY_WORDS[category]} · ${teamName}`,
        tag: `${shifts} 场`,
      })}
      empty={EMPTY[status]}
      views={<SelectField label="看哪些" choices={VIEWS} value={status} onChange={setStatus} />}
      tools={<Button small icon="plus" words="写活动" onTap={() => go('activityDraft')} />}
    >
      {({ activityId }, done) => <ActivityOne key={activityId} activityId={activityId} as={as} onDone={done} />}
    </WorkList>
  )
}

/** Activities of this unit: drafts, those to be looked at, those that recruit. */
export default function ActivitiesPage() {
  const { status } = useRouter().params
  const asked = ACTIVITY_STATUSES.find((one) => one === status)
  return (
    <StaffPage title="志愿活动" place="activityDesk" asks={saveActivity}>
      {({ assignmentId, role }) => (
        <Activities
          key={assignmentId}
          as={assignmentId}
          first={asked ?? (role === 'activity_organiser' ? 'recruiting' : 'reviewing')}
        />
      )}
    </StaffPage>
  )
}
