import { useRouter } from '@tarojs/taro'
import { addDays, shanghaiDate } from '@domain/kernel/calendar'
import { getActivity } from '@domain/volunteering/contract'
import { saveShift } from '@domain/volunteering/desk-contract'
import { serverNow } from '../../../platform/clock'
import { goInstead } from '../../../platform/places'
import { useAct } from '../../../platform/use-act'
import { useAnswer } from '../../../platform/use-answer'
import { useDraft } from '../../../platform/use-draft'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { DateField, TimeField } from '../../../ui/date-field'
import { FailureNote } from '../../../ui/failure-note'
import { FailureView } from '../../../ui/failure-view'
import { Note } from '../../../ui/note'
import { SelectField } from '../../../ui/select-field'
import { PageSkeleton } from '../../../ui/skeleton'
import { SwitchRow } from '../../../ui/switch-row'
import { TextField } from '../../../ui/text-field'
import { StaffPage } from '../../frame/staff-page'
import type { Activity } from '../parts/activity'
import { CUTOFFS, endsNextDay, shiftOf, type Fields } from './parts/fields'

function Write({ as, activity }: { readonly as: string; readonly activity: Activity }) {
  const { activityId, title } = activity
  const tomorrow = addDays(shanghaiDate(serverNow()), 1)
  const empty: Fields = {
    ...{ date: tomorrow, from: '09:00', to: '11:00', cutoff: 'start', capacity: '10', waitlist: true },
  }
  const { fields, change, requestId, done } = useDraft(`shift-${activityId}`, empty)
  const act = useAct(saveShift, { as, requestId })
  const { input, wrong } = shiftOf(fields, serverNow())
  const overnight = endsNextDay(fields)
  const save = async () => {
    if (!input || !(await act.run({ activityId, ...input }))) return
    done()
    goInstead('activityDesk')
  }
  return (
    <Box className="desk-form col g24">
      <Box as="header">
        <Box as="h1" className="h1">
          排一个班次
        </Box>
        <Box className="sub">{title}</Box>
      </Box>
      <Box className="card col g24">
        <DateField label="哪天" value={fields.date} onChange={(date) => change({ date })} />
        <Box className="pair field-pair">
          <TimeField label="开始" value={fields.from} onChange={(from) => change({ from })} />
          <TimeField label="结束" value={fields.to} onChange={(to) => change({ to })} />
        </Box>
        {overnight && <Box className="sub">{`过了半夜，到第二天 ${fields.to} 结束。`}</Box>}
        <SelectField
          label="报名什么时候截止"
          choices={CUTOFFS}
          value={fields.cutoff}
          onChange={(cutoff) => change({ cutoff })}
        />
        <TextField
          label="要几个人"
          kind="number"
          max={3}
          value={fields.capacity}
          onChange={(capacity) => change({ capacity })}
        />
        <SwitchRow
          icon="people"
          title="满了可以候补"
          sub="有人退出，按先后自动补上"
          on={fields.waitlist}
          onChange={(waitlist) => change({ waitlist })}
        />
        {wrong && (
          <Note icon="alert" tone="amber">
            {wrong}
          </Note>
        )}
        <FailureNote failure={act.failure} not="没有排上" />
        <Button
          kind="pri"
          wide
          words="排上这个班次"
          off={wrong && '先填完'}
          busy={act.busy && '正在存'}
          onTap={() => void save()}
        />
      </Box>
    </Box>
  )
}

/** The day that is offered is the cloud's tomorrow: nothing is asked before it has answered. */
function Known({ as, activityId }: { readonly as: string; readonly activityId: string }) {
  const { value, failure, refresh } = useAnswer(getActivity, { activityId }, { as })
  if (value) return <Write as={as} activity={value} />
  return failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <PageSkeleton />
}

/** A new shift of an activity. */
export default function ShiftPage() {
  const { activityId = '' } = useRouter().params
  return (
    <StaffPage title="排班次" place="activityDesk" asks={saveShift}>
      {({ assignmentId }) => <Known key={assignmentId} as={assignmentId} activityId={activityId} />}
    </StaffPage>
  )
}
