import { usePullDownRefresh } from '@tarojs/taro'
import { useEffect } from 'react'
import { today } from '@domain/home/contract'
import { useCell } from '../../platform/cell'
import { useCare } from '../../platform/mode'
import { pulled } from '../../platform/pulled'
import { session, type Session } from '../../platform/session'
import { startAt } from '../../platform/places'
import { useLearnUnit } from '../../platform/own-unit'
import { useAnswer } from '../../platform/use-answer'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { OfflineNote } from '../../ui/offline-note'
import { PageSkeleton } from '../../ui/skeleton'
import { CareHome } from './parts/care-home'
import { PlainHome } from './parts/plain-home'

/** Nobody is signed in yet on a developer's machine. */
function useSampleSignIn({ signInName, byScan }: Session): void {
  useEffect(() => {
    if (LOCAL_SIGN_IN && !byScan && signInName === undefined) startAt('signIn')
  }, [signInName, byScan])
}

/** 首页: what one has to do today, then the ways to everything else. */
export default function TodayPage() {
  useSampleSignIn(useCell(session))
  const care = useCare()
  const { value, at, failure, refresh } = useAnswer(today, {}, { keep: true })
  useLearnUnit(value)
  usePullDownRefresh(() => void pulled(refresh))
  const Home = care ? CareHome : PlainHome
  return (
    <Page title="红堡" tab="home" spread>
      <OfflineNote failure={failure} at={at} still="办事码照样能用。" />
      {value && <Home today={value} />}
      {!value && failure && <FailureView failure={failure} onRetry={() => void refresh()} />}
      {!value && !failure && <PageSkeleton />}
    </Page>
  )
}
