import { me } from '@domain/identity/contract'
import { useCell } from '../../platform/cell'
import { setCare, useCare } from '../../platform/mode'
import { go, startAt } from '../../platform/places'
import { postsHere } from '../../platform/posts-here'
import { session } from '../../platform/session'
import { signOutOfBrowser } from '../../platform/sign-in'
import { callUnit, useOwnUnit } from '../../platform/own-unit'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { CellRow } from '../../ui/cell-row'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { OfflineNote } from '../../ui/offline-note'
import { PageSkeleton } from '../../ui/skeleton'
import { SwitchRow } from '../../ui/switch-row'
import { PointsRow } from './parts/points-row'
import { MessagesRow } from './parts/messages-row'
import { Who } from './parts/who'
import { Workbench } from './parts/workbench'

/** Where one signs in: as a sample person, by the phone that scans, or as whom WeChat knows. */
function signIn(): void {
  if (LOCAL_SIGN_IN) startAt('signIn')
  else if (process.env.TARO_ENV === 'h5') go('computerSignIn')
  else go('join')
}

function CareRow() {
  const care = useCare()
  return <SwitchRow icon="aa" title="关怀模式" sub="字更大，页面更简单" on={care} onChange={setCare} />
}

/** 我的: who I am, my things, settings, and the workbench of those who hold a post. */
export default function MinePage() {
  const now = useCell(session)
  const { displayName } = now
  const { value, at, failure, refresh } = useAnswer(me, {}, { keep: true })
  const { unitPhone: phone } = useOwnUnit()
  const signedIn = value?.userId !== undefined
  return (
    <Page title="我的" tab="mine">
      <OfflineNote failure={failure} at={at} />
      {!value && failure && <FailureView failure={failure} onRetry={() => void refresh()} />}
      {!value && !failure && <PageSkeleton />}
      {value && (
        <>
          <Who who={value} />
          {!signedIn && <Button kind="pri" wide words="登录" onTap={signIn} />}
          {signedIn && (
            <Box as="section" className="card flush" label="我的事">
              <CellRow icon="file" title="我的订单" onTap={() => go('orders')} />
              <CellRow icon="people" title="替家人办事" onTap={() => go('delegations')} />
              <PointsRow />
              <CellRow icon="bag" title="我兑换的" onTap={() => go('redemptions')} />
              <MessagesRow />
              {phone && (
                <CellRow
                  icon="phone"
                  title="社区电话"
                  right={<Box className="sub">{phone}</Box>}
                  onTap={() => callUnit(value.unitPhone ?? '')}
                />
              )}
            </Box>
          )}
          <Box as="section" className="card flush" label="设置和说明">
            <CellRow icon="flag" title="公告公示" onTap={() => go('notices')} />
            <CareRow />
            {signedIn && <CellRow icon="idcard" title="我的账号" onTap={() => go('account')} />}
            {signedIn && <CellRow icon="lock" title="我的信息和同意" onTap={() => go('privacy')} />}
            {signedIn && <CellRow icon="keyboard" title="电脑登录" onTap={() => go('computers')} />}
            <CellRow icon="book" title="帮助和反馈" onTap={() => go('help')} />
            {!signedIn && <CellRow icon="lock" title="个人信息说明" onTap={() => go('dataNotices')} />}
            <CellRow icon="info" title="关于红堡" onTap={() => go('about')} />
            {now.byScan && <CellRow icon="out" title="退出这台电脑" onTap={() => void signOutOfBrowser()} />}
            {LOCAL_SIGN_IN && (
              <CellRow
                icon="swap"
                title="换一个样例人物"
                sub={displayName && `现在是 ${displayName}`}
                onTap={() => startAt('signIn')}
              />
            )}
          </Box>
          <Workbench posts={postsHere(value.posts, now)} />
        </>
      )}
    </Page>
  )
}
