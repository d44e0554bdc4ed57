import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { getCertificate } from '@domain/volunteering/certificate-contract'
import { CERTIFICATE_WORDS } from '@domain/volunteering/words'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { OfflineNote } from '../../ui/offline-note'
import { PageSkeleton } from '../../ui/skeleton'
import { codeInFours } from './parts/code-in-fours'
import { Paper } from './parts/paper'
import './certificate.scss'

/** A certificate of one's own: on paper from a browser, as a code from WeChat. */
export default function CertificatePage() {
  const { certificateId = '' } = useRouter().params
  const { value, at, failure, refresh } = useAnswer(getCertificate, { certificateId }, { keep: true })
  const [copied, setCopied] = useState(false)
  usePullDownRefresh(() => void pulled(refresh))
  const copy = async (code: string) => {
    await Taro.setClipboardData({ data: codeInFours(code) })
    setCopied(true)
  }
  return (
    <Page title="志愿服务证明">
      <OfflineNote failure={failure} at={at} />
      {!value && failure && <FailureView failure={failure} onRetry={() => void refresh()} />}
      {!value && !failure && <PageSkeleton />}
      {value && (
        <>
          {value.status === 'outdated' && (
            <Note icon="alert" tone="amber">
              {`${CERTIFICATE_WORDS.outdated}。`}
            </Note>
          )}
          <Paper certificate={value} />
          <Box className="col g12 not-printed">
            {process.env.TARO_ENV === 'h5' && (
              <Button kind="pri" wide icon="file" words="打印，或存成 PDF" onTap={() => window.print()} />
            )}
            <Button wide words={copied ? '核验码复制好了' : '复制核验码'} onTap={() => void copy(value.code)} />
            {process.env.TARO_ENV !== 'h5' && (
              <Box className="sub">要打印：在电脑上打开红堡，我的 → 志愿 → 服务证明。</Box>
            )}
            {value.status === 'outdated' && <Button words="开一张新的" onTap={() => go('certificates')} />}
          </Box>
        </>
      )}
    </Page>
  )
}
