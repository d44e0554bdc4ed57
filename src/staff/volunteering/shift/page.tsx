import { useRouter } from '@tarojs/taro'
import { addDays, instantOf, shanghaiDate } from '@domain/kernel/calendar'
import { saveShift } from '@domain/volunteering/desk-contract'
import { decideShiftTimes } from '@domain/volunteering/rules'
import { VOLUNTEERING_REFUSALS } from '@domain/volunteering/words'
import { serverNow } from '../../../platform/clock'
import { goInstead } from '../../../platform/places'
import { useAct } from '../../../platform/use-act'
import { useDraft } from '../../../platform/use-draft'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { DateField, TimeField } from '../../../ui/date-field'
import { FailureNote } from '../../../ui/failure-note'
import { Note } from '../../../ui/note'
import { SwitchRow } from '../../../ui/switch-row'
import { TextField } from '../../../ui/text-field'
import { StaffPage } from '../../frame/staff-page'

interface Fields {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** `HH:mm` */
  readonly from: string
  readonly to: string
  readonly capacity: string
  readonly waitlist: boolean
}

const MOST_PLACES = 500

function minuteOf(time: string): number | undefined {
  const match = /^(\d{1,2}):(\d{2})$/.exec(time)
  const minute = match ? Number(match[1]) * 60 + Number(match[2]) : 1440
  return minute < 1440 ? minute : undefined
}

/** What is sent, or what is wrong with it; the cloud asks the same question. */
function shiftOf({ date, from, to, capacity, waitlist }: Fields, now: number) {
  const [start, end] = [minuteOf(from), minuteOf(to)]
  if (start === undefined || end === undefined || date === '') return { wrong: '日期和时间没有填完' }
  const times = { startsAt: instantOf(date, start), endsAt: instantOf(date, end) }
  const fit = decideShiftTimes({ ...times, signUpUntil: times.startsAt }, now)
  if (!fit.ok) return { wrong: VOLUNTEERING_REFUSALS[fit.refusal] }
  const places = Number(capacity)
  const counts = Number.isInteger(places) && places >= 1 && places <= MOST_PLACES
  return counts ? { input: { ...times, capacity: places, waitlist } } : { wrong: `名额要 1 到 ${MOST_PLACES}` }
}

function Write({ as, activityId }: { readonly as: string; readonly activityId: string }) {
  const tomorrow = addDays(shanghaiDate(serverNow()), 1)
  const empty: Fields = { date: tomorrow, from: '09:00', to: '11:00', capacity: '10', waitlist: true }
  const { fields, change, requestId, done } = useDraft(`shift-${activityId}`, empty)
  const act = useAct(saveShift, { as, requestId })
  const { input, wrong } = shiftOf(fields, serverNow())
  const save = async () => {
    if (!input || !(await act.run({ activityId, ...input }))) return
    done()
    goInstead('activityDesk')
  }
  return (
    <Box className="desk-form col g24">
      <Box as="h1" className="h1">
        排一个班次
      </Box>
      <Box className="card col g24">
        <DateField label="哪天" value={fields.date} onChange={(date) => change({ date })} />
        <Box className="pair">
          <TimeField label="开始" value={fields.from} onChange={(from) => change({ from })} />
          <TimeField label="结束" value={fields.to} onChange={(to) => change({ to })} />
        </Box>
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

/** A new shift of an activity. */
export default function ShiftPage() {
  const { activityId = '' } = useRouter().params
  return (
    <StaffPage title="排班次" place="activityDesk" asks={saveShift}>
      {({ assignmentId }) => <Write key={assignmentId} as={assignmentId} activityId={activityId} />}
    </StaffPage>
  )
}
