import { useRouter } from '@tarojs/taro'
import { getActivity } from '@domain/volunteering/contract'
import { saveActivity } from '@domain/volunteering/desk-contract'
import { ACTIVITY_CATEGORIES } from '@domain/volunteering/schemas'
import { ACTIVITY_CATEGORY_WORDS } from '@domain/volunteering/words'
import { usePhotos } from '../../../platform/photos/use-photos'
import { goInstead } from '../../../platform/places'
import { useAct } from '../../../platform/use-act'
import { useAnswer } from '../../../platform/use-answer'
import { useDraft } from '../../../platform/use-draft'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { FailureView } from '../../../ui/failure-view'
import { PhotoField } from '../../../ui/photo-field'
import { PlacePin } from '../../../ui/place-pin'
import { SelectField } from '../../../ui/select-field'
import { PageSkeleton } from '../../../ui/skeleton'
import { SwitchRow } from '../../../ui/switch-row'
import { TextField } from '../../../ui/text-field'
import type { Activity } from '../parts/activity'
import { StaffPage } from '../../frame/staff-page'
import { TeamField } from './parts/team-field'
import { QuestionsField } from './parts/questions-field'
import { EMPTY, fieldsOf, inputOf, missing, type Fields } from './parts/fields'
import './draft.scss'

const CATEGORIES = ACTIVITY_CATEGORIES.map((value) => ({ value, words: ACTIVITY_CATEGORY_WORDS[value] }))

type TextName = { [Name in keyof Fields]-?: Fields[Name] extends string ? Name : never }[keyof Fields]
type Line = readonly [name: TextName, label: string, max: number, tall?: boolean]

const WHAT: readonly Line[] = [
  ['description', '做什么', 300, true],
  ['serviceObject', '为谁服务', 40],
  ['place', '在哪里集合', 40],
]
const WHO: readonly Line[] = [
  ['minAge', '最小几岁（可以不填）', 3],
  ['maxAge', '最大几岁（可以不填）', 3],
  ['skills', '要会什么（用顿号隔开，可以不填）', 60],
  ['requirements', '别的要求（可以不填）', 100],
]
const TEAM: readonly Line[] = [
  ['contactName', '联系人', 20],
  ['contactPhone', '联系电话（可以不填）', 16],
]

/** With a point, whoever is there needs no confirmation. */
const MEETING_POINT = {
  words: '把我现在的位置设成集合点',
  says: { set: '集合点有定位，人在附近签到就算数。', unset: '集合点没有定位，谁到了要组织人一个个核对。' },
}

function Write({ as, before }: { readonly as: string; readonly before: Activity | undefined }) {
  const start = before ? fieldsOf(before) : EMPTY
  const name = before ? `activity-${before.activityId}-${before.revision}` : 'activity-new'
  const { fields, change, requestId, done } = useDraft(name, start)
  const act = useAct(saveActivity, { as, requestId })
  const photos = usePhotos({
    kept: fields.photos,
    keep: (kept) => change({ photos: kept }),
    most: 1,
    purpose: 'activity',
    as,
  })
  const save = async () => {
    const known = before ? { activityId: before.activityId, revision: before.revision } : {}
    if (!(await act.run({ ...known, ...inputOf(fields) }))) return
    done()
    goInstead('activityDesk', before ? {} : { status: 'draft' })
  }
  const lines = (of: readonly Line[]) =>
    of.map(([key, label, max, tall = false]) => (
      <TextField
        key={key}
        label={label}
        max={max}
        tall={tall}
        value={fields[key]}
        onChange={(value) => change({ [key]: value })}
      />
    ))
  return (
    <Box className="desk-form col g24">
      <Box as="h1" className="h1">
        {before ? '改活动' : '写活动'}
      </Box>
      <Box className="card col g24">
        <TextField label="名称" max={20} value={fields.title} onChange={(title) => change({ title })} />
        <SelectField
          label="种类"
          choices={CATEGORIES}
          value={fields.category}
          onChange={(category) => change({ category })}
        />
        {lines(WHAT)}
        <PhotoField label="封面照片（可以不加，大家都看得到）" photos={photos} as={as} />
        <PlacePin {...MEETING_POINT} place={fields.location} onChange={(location) => change({ location })} />
        <TextField
          tall
          label="风险告知（报名前都要看一遍）"
          max={500}
          value={fields.riskNotice}
          onChange={(riskNotice) => change({ riskNotice })}
        />
        <SwitchRow
          icon="alert"
          title="有危险"
          sub="登高、下水、用电、上路，要先买意外险"
          on={fields.hazard}
          onChange={(hazard) => change({ hazard })}
        />
        {fields.hazard && (
          <TextField
            label="意外险保单号"
            max={40}
            value={fields.insurancePolicyNo}
            onChange={(insurancePolicyNo) => change({ insurancePolicyNo })}
          />
        )}
        {lines(WHO)}
        <QuestionsField asked={fields.asked} onChange={(asked) => change({ asked })} />
        <TeamField as={as} fields={fields} onChange={change} />
        {lines(TEAM)}
        <SwitchRow
          icon="house"
          title="只限本社区的居民"
          on={fields.ownCommunityOnly}
          onChange={(ownCommunityOnly) => change({ ownCommunityOnly })}
        />
        <FailureNote failure={act.failure} not="没有存成草稿" />
        <Button
          kind="pri"
          wide
          words="存成草稿"
          off={missing(fields) ?? photos.lacks}
          busy={act.busy && '正在存'}
          onTap={() => void save()}
        />
      </Box>
    </Box>
  )
}

function Change({ as, activityId }: { readonly as: string; readonly activityId: string }) {
  const { value, failure, refresh } = useAnswer(getActivity, { activityId }, { as })
  if (value) return <Write as={as} before={value} />
  return failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <PageSkeleton />
}

/** A new activity, or a draft to be changed. */
export default function ActivityDraftPage() {
  const { activityId } = useRouter().params
  return (
    <StaffPage title="写活动" place="activityDesk" asks={saveActivity}>
      {({ assignmentId }) =>
        activityId === undefined ? (
          <Write key={assignmentId} as={assignmentId} before={undefined} />
        ) : (
          <Change key={assignmentId} as={assignmentId} activityId={activityId} />
        )
      }
    </StaffPage>
  )
}
