import { useMemo } from 'react'
import { go } from '../../platform/places'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { qrImage } from '../../ui/qr-image'
import { PageSkeleton } from '../../ui/skeleton'
import { useScanCode } from './use-scan-code'
import '../identity.scss'

const STEPS = [
  '手机打开微信里的红堡',
  '点“我的”，再点“电脑登录”',
  '点“扫电脑上的码”，对准下面这个码',
  '看清岗位，点“同意登录”',
]

function Code({
  scene,
  over,
  onRenew,
}: {
  readonly scene: string
  readonly over: boolean
  readonly onRenew: () => void
}) {
  const source = useMemo(() => qrImage(scene), [scene])
  if (over) {
    return (
      <Box className="col g12 centre" alert>
        <Box className="t">这个码过期了</Box>
        <Button kind="pri" words="换一个新码" onTap={onRenew} />
      </Box>
    )
  }
  return (
    <Box className="centre">
      <img className="qr" src={source} alt="登录码" data-scene={scene} />
      <Box className="meta">三分钟内有效，只能用一次</Box>
    </Box>
  )
}

/** 电脑登录, on the computer: a code that the phone scans. No password anywhere. */
export default function ComputerSignInPage() {
  const { shown, over, failure, renew } = useScanCode()
  return (
    <Page title="电脑登录" entry>
      <Box as="header" className="col g8">
        <Box as="h1" className="h1">
          用手机扫码登录
        </Box>
        <Box className="i2">不用密码。登录 8 小时有效，随时可以在手机上退出。</Box>
      </Box>
      {!shown && failure && <FailureView failure={failure} onRetry={renew} />}
      {!shown && !failure && <PageSkeleton />}
      {shown && (
        <Box className="card col g24 scan-card">
          <Code scene={shown.scene} over={over} onRenew={renew} />
          <Box as="ol" className="scan-steps">
            {STEPS.map((step) => (
              <Box as="li" key={step}>
                {step}
              </Box>
            ))}
          </Box>
          {failure && (
            <Note icon="wifioff" tone="amber" alert>
              {failure.message}，连上后接着等您扫码。
            </Note>
          )}
        </Box>
      )}
      <Note icon="lock">别人的电脑用完要退出。不是您自己要登录，就不要扫。</Note>
      <Button kind="text" words="不登录，先看看" onTap={() => go('home')} />
    </Page>
  )
}
