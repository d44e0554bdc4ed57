import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import { lastSeal } from '@domain/audit/contract'
import { serverNow } from '../../platform/clock'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { OfflineNote } from '../../ui/offline-note'
import { Section } from '../../ui/section'
import { PageSkeleton } from '../../ui/skeleton'
import { StateView } from '../../ui/state-view'
import { clock, dayWord, stamp } from '../../ui/when'
import './seal.scss'

type Seal = NonNullable<OutputOf<typeof lastSeal>['seal']>

function Fingerprint({ seal: { number, hash } }: { readonly seal: Seal }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await Taro.setClipboardData({ data: `第 ${number} 次 ${hash}` })
    setCopied(true)
  }
  return (
    <Section title="这一次的指纹">
      <Box className="card col g12">
        <Box className="seal-hash">{hash}</Box>
        <Box className="sub">谁都可以抄下来。以后重算，少一条、改一个字，指纹就对不上。</Box>
        <Button words={copied ? '抄好了' : '抄下来'} onTap={() => void copy()} />
      </Box>
    </Section>
  )
}

/** 记录封存: the last seal, what it covers, and how anybody can check that nothing was changed since. */
export default function SealPage() {
  const { value, at, failure, refresh } = useAnswer(lastSeal, {}, { keep: true })
  usePullDownRefresh(() => void pulled(refresh))
  const seal = value?.seal
  const now = serverNow()
  return (
    <Page title="记录封存">
      <OfflineNote failure={failure} at={at} />
      {!value && failure && <FailureView failure={failure} onRetry={() => void refresh()} />}
      {!value && !failure && <PageSkeleton />}
      {value && !seal && (
        <StateView picture="empty" title="还没有封存过" say="有了第一条记录，十几分钟后就会封存。过一会儿再来看。" />
      )}
      {seal && (
        <>
          <Box as="header">
            <Box className="sub">{`${dayWord(seal.sealedAt, now)} ${clock(seal.sealedAt)} 封存`}</Box>
            <Box as="h1" className="h1">{`第 ${seal.number} 次封存`}</Box>
            <Box>{`${stamp(seal.from)} 到 ${clock(seal.to)} 的 ${seal.lines} 条记录、${seal.postings} 笔账`}</Box>
          </Box>
          <Note icon="shield" tone="pine">
            每一次封存都把上一次的指纹包在里面，一次接一次。没有新记录的时候不封。
          </Note>
          <Fingerprint seal={seal} />
          <Section title="怎么核对">
            <Box className="card col g8">
              <Box>县里的系统人员运行“审计核对”，从第一次起把每条记录、每笔账重算一遍。</Box>
              <Box>算出来都一样，说明没有人改过、删过、插过。有一处不一样，会指出是哪一条。</Box>
              <Box>监督的人自己抄一份指纹，就不用相信任何人的电脑。</Box>
            </Box>
          </Section>
        </>
      )}
    </Page>
  )
}
