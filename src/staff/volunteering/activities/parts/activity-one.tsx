import { useState } from 'react'
import { getActivity } from '@domain/volunteering/contract'
import { publishActivity, reviewActivity } from '@domain/volunteering/desk-contract'
import { decideActivityMove, decidePublishing } from '@domain/volunteering/rules'
import { VOLUNTEERING_REFUSALS } from '@domain/volunteering/words'
import { serverNow } from '../../../../platform/clock'
import { go } from '../../../../platform/places'
import { useAct } from '../../../../platform/use-act'
import { useAnswer } from '../../../../platform/use-answer'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { FailureView } from '../../../../ui/failure-view'
import { RowsSkeleton } from '../../../../ui/skeleton'
import type { Activity } from '../../parts/activity'
import { Verdict } from '../../../parts/verdict'
import { useMay } from '../../../frame/use-may'
import { ActivityFacts } from './activity-facts'
import { CancelForm, type Cancelling } from './cancel-form'
import { DeskShifts } from './desk-shifts'
import { PlacesForm, type DeskShift } from './places-form'

interface ActivityOneProps {
  readonly activityId: string
  readonly as: string
  readonly onDone: () => void
}

function Review({ activityId, as, onDone }: ActivityOneProps) {
  const act = useAct(reviewActivity, { as })
  const decide = async (approve: boolean, reason?: string) => {
    if (await act.run({ activityId, approve, ...(reason === undefined ? {} : { reason }) })) onDone()
  }
  return (
    <Verdict
      yes="通过，开始招人"
      no="退回修改"
      reads="写活动的人"
      busy={act.busy}
      failure={act.failure}
      onYes={() => void decide(true)}
      onNo={(reason) => void decide(false, reason)}
    />
  )
}

function Draft({ activity, as, onDone }: { activity: Activity; as: string; onDone: () => void }) {
  const { activityId } = activity
  const act = useAct(publishActivity, { as })
  const ready = decidePublishing(activity)
  const publish = async () => {
    if (await act.run({ activityId })) onDone()
  }
  return (
    <>
      <FailureNote failure={act.failure} not="没有提交" />
      {!ready.ok && <Box className="sub">{VOLUNTEERING_REFUSALS[ready.refusal]}</Box>}
      <Box className="pair">
        <Button words="修改" onTap={() => go('activityDraft', { activityId })} />
        <Button
          kind="pri"
          words="提交审核"
          off={ready.ok ? undefined : '还不能提交'}
          busy={act.busy && '正在提交'}
          onTap={() => void publish()}
        />
      </Box>
    </>
  )
}

/** Everything about one activity, its shifts, and what its status allows. */
export function ActivityOne({ activityId, as, onDone }: ActivityOneProps) {
  const { value: activity, failure, refresh } = useAnswer(getActivity, { activityId }, { as })
  const [cancelling, setCancelling] = useState<Cancelling>()
  const [changing, setChanging] = useState<DeskShift>()
  const may = useMay()
  if (!activity) return failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <RowsSkeleton />
  const { status } = activity
  const writable = status === 'draft' || status === 'recruiting'
  const ahead = activity.upcoming.filter(({ startsAt }) => startsAt > serverNow()).length
  if (cancelling) {
    return <CancelForm what={cancelling} as={as} onClose={() => setCancelling(undefined)} onDone={onDone} />
  }
  if (changing) {
    const changed = () => {
      setChanging(undefined)
      void refresh()
    }
    return <PlacesForm shift={changing} as={as} onClose={() => setChanging(undefined)} onDone={changed} />
  }
  return (
    <Box className="col g12">
      <ActivityFacts activity={activity} />
      <DeskShifts activity={activity} onPlaces={writable ? setChanging : undefined} onCancel={setCancelling} />
      {writable && <Button icon="plus" words="排一个班次" onTap={() => go('activityShift', { activityId })} />}
      {status === 'draft' && <Draft activity={activity} as={as} onDone={onDone} />}
      {status === 'reviewing' && may(reviewActivity) && <Review activityId={activityId} as={as} onDone={onDone} />}
      {decideActivityMove(status, 'cancel').ok && (
        <Button
          kind="text"
          words="取消这个活动"
          onTap={() => setCancelling({ activityId, title: activity.title, shifts: ahead })}
        />
      )}
    </Box>
  )
}
