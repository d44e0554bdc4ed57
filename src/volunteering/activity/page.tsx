import { usePullDownRefresh, useRouter, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { getActivity } from '@domain/volunteering/contract'
import { myRecords } from '@domain/volunteering/record-contract'
import { ACTIVITY_CATEGORY_WORDS } from '@domain/volunteering/words'
import { useCell } from '../../platform/cell'
import { pulled } from '../../platform/pulled'
import { session } from '../../platform/session'
import { useAnswer } from '../../platform/use-answer'
import { usePoll } from '../../platform/use-poll'
import { Box } from '../../ui/box'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { OfflineNote } from '../../ui/offline-note'
import { shareCard } from '../../ui/share/share-card'
import { PausedNote } from '../../ui/shift/paused-note'
import { PageSkeleton } from '../../ui/skeleton'
import { Tag } from '../../ui/tag'
import { TopPhoto } from '../../ui/top-photo'
import type { Shift, SignUp } from '../../ui/shift/standing'
import type { Activity } from './parts/activity'
import { ActivityFoot } from './parts/activity-foot'
import { JoinSheet } from './parts/join-sheet'
import { Know } from './parts/know'
import { LeaveSheet } from './parts/leave-sheet'
import { Shifts } from './parts/shifts'
import { WaitingCard } from './parts/waiting-card'

function Head({ activity: { title, category, description, activityNo } }: { readonly activity: Activity }) {
  return (
    <Box as="header" className="col g8">
      <Box as="h1" className="h1">
        {title}
      </Box>
      <Box>{description}</Box>
      <Box className="row">
        <Tag words={ACTIVITY_CATEGORY_WORDS[category]} />
        <Box className="meta">{`编号 ${activityNo}`}</Box>
      </Box>
    </Box>
  )
}

/** An activity: what it is, its shifts with one button each, and what one has to know before. */
export default function ActivityPage() {
  const { activityId = '' } = useRouter().params
  const { value: activity, at, failure, refresh } = useAnswer(getActivity, { activityId }, { keep: true })
  const { signInName } = useCell(session)
  const signedOut = signInName === undefined && LOCAL_SIGN_IN
  const { value: hours } = useAnswer(myRecords, signedOut ? undefined : { limit: 1 }, { keep: true })
  const [joining, setJoining] = useState<Shift>()
  const [leaving, setLeaving] = useState<SignUp>()
  const waiting = activity?.mine.find(({ status }) => status === 'waitlisted')
  usePullDownRefresh(() => void pulled(refresh))
  usePoll(waiting !== undefined, refresh)
  const card = shareCard(
    activity ? `${activity.title}，一起来` : '志愿活动',
    `/volunteering/activity/page?activityId=${activityId}`,
  )
  useShareAppMessage(() => card)
  const paused = hours?.absences.pausedUntil !== undefined
  const close = () => {
    setJoining(undefined)
    setLeaving(undefined)
  }
  const done = () => {
    close()
    void refresh()
  }
  return (
    <Page
      title="活动"
      foot={activity && <ActivityFoot {...{ activity, card, paused }} onJoin={setJoining} onLeave={setLeaving} />}
      over={
        activity && joining ? (
          <JoinSheet activity={activity} shift={joining} onClose={close} onDone={done} />
        ) : (
          leaving && <LeaveSheet mine={leaving} onClose={close} onDone={done} />
        )
      }
    >
      <OfflineNote failure={failure} at={at} still="联网后才能报名。" />
      {!activity && failure && <FailureView failure={failure} onRetry={() => void refresh()} />}
      {!activity && !failure && <PageSkeleton />}
      {activity && (
        <>
          {activity.cover !== undefined && <TopPhoto fileId={activity.cover} title={activity.title} />}
          <Head activity={activity} />
          {activity.status === 'cancelled' && (
            <Note icon="alert" tone="red">{`这个活动取消了。${activity.reason ?? ''}`}</Note>
          )}
          {waiting && (
            <WaitingCard mine={waiting} shift={activity.upcoming.find(({ shiftId }) => shiftId === waiting.shiftId)} />
          )}
          <PausedNote absences={hours?.absences} />
          <Shifts activity={activity} paused={paused} onJoin={setJoining} onLeave={setLeaving} />
          <Know activity={activity} />
        </>
      )}
    </Page>
  )
}
