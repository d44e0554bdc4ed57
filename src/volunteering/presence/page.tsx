import { useDidHide, useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { mySignUps } from '@domain/volunteering/contract'
import { SIGN_UP_WORDS } from '@domain/volunteering/words'
import { useCell } from '../../platform/cell'
import { serverNow } from '../../platform/clock'
import { handInKept, keptPresence, latePresence } from '../../platform/kept-presence'
import { useCare } from '../../platform/mode'
import { pulled } from '../../platform/pulled'
import { scannedText } from '../../platform/scan-code'
import { useAnswer } from '../../platform/use-answer'
import { usePoll } from '../../platform/use-poll'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { Icon } from '../../ui/icon'
import { Note } from '../../ui/note'
import { OfflineNote } from '../../ui/offline-note'
import { Section } from '../../ui/section'
import { OFFERED_MS, presenceNow } from '../../ui/shift/presence-now'
import type { SignUp } from '../../ui/shift/standing'
import { SixBoxes } from '../../ui/six-boxes'
import { PageSkeleton } from '../../ui/skeleton'
import { Tag } from '../../ui/tag'
import { clock, span } from '../../ui/when'
import { Served } from './parts/served'
import { WhereOne } from './parts/where-one'
import { usePresence } from './parts/use-presence'

interface PresentProps {
  readonly kind: 'in' | 'out'
  readonly signUpId: string
  readonly onDone: () => void
}

/** The camera, or the six digits; the place is asked once, with the tap that sends. */
function Present({ kind, signUpId, onDone }: PresentProps) {
  const [digits, setDigits] = useState('')
  const act = usePresence(kind, signUpId, onDone)
  const word = kind === 'in' ? '签到' : '签退'
  const scan = async () => {
    const text = await scannedText()
    if (text !== undefined) await act.send(text)
  }
  return (
    <Section title={word}>
      <Box className="card col g24">
        {process.env.TARO_ENV === 'weapp' && (
          <Button kind="pri" wide icon="scan" words={`扫组织人的码${word}`} onTap={() => void scan()} />
        )}
        <Box className="col g8">
          <Box className="t">{`组织人屏幕上的 6 位数，也可以请他念`}</Box>
          <SixBoxes label={`6 位${word}码`} value={digits} onChange={setDigits} />
        </Box>
        <FailureNote failure={act.failure} not={`没有${word}`} />
        <Button
          kind={process.env.TARO_ENV === 'weapp' ? 'sec2' : 'pri'}
          wide
          words={word}
          off={digits.length === 6 ? undefined : '先填 6 位数'}
          busy={act.busy && `正在${word}`}
          onTap={() => void act.send(digits)}
        />
      </Box>
      <Note icon="wifioff">没信号也能签。时间先记在手机里，联网后自动补交，由组织人核对。签不了，请组织人帮您签。</Note>
    </Section>
  )
}

/** One of the three things that are looked at; the time can be told before, the others with the tap. */
function Check({ title, sub, sure }: { readonly title: string; readonly sub: string; readonly sure: boolean }) {
  return (
    <Box className="cell">
      <Box className={`check-disc${sure ? ' sure' : ''}`} hidden>
        <Icon name={sure ? 'check' : 'more'} size={20} />
      </Box>
      <Box className="fill">
        <Box className="t">{title}</Box>
        <Box className="sub">{sub}</Box>
      </Box>
    </Box>
  )
}

/** What this phone signed without network and has not handed in yet. */
function Kept({ kinds }: { readonly kinds: readonly ('in' | 'out')[] }) {
  const words = kinds.includes('out') ? (kinds.includes('in') ? '签到和签退' : '签退') : '签到'
  return (
    <Note icon="wifioff" tone="amber" alert>
      {`没有网络，${words}先记在手机里，联网后自动补交，由组织人核对。`}
    </Note>
  )
}

function Shown({ mine, onDone }: { readonly mine: SignUp; readonly onDone: () => void }) {
  const care = useCare()
  const now = serverNow()
  const kinds = useCell(keptPresence)
    .filter(({ input }) => input.signUpId === mine.signUpId)
    .map(({ kind }) => kind)
  const left = kinds.includes('out')
  const kind = left ? undefined : presenceNow(kinds.includes('in') ? { ...mine, status: 'serving' } : mine, now)
  const serving = mine.status === 'serving'
  return (
    <>
      <Box as="header" className="centre-words">
        <Box className="row middle">
          <Tag
            words={SIGN_UP_WORDS[mine.status]}
            tone={serving ? 'pine' : 'plain'}
            icon={serving ? 'play' : undefined}
          />
        </Box>
        <Box as="h1" className="h1">
          {mine.title}
        </Box>
        <Box>{`${span(mine.startsAt, mine.endsAt, now, care)} · ${mine.unitName} ${mine.place}`}</Box>
      </Box>
      {kinds.length > 0 && <Kept kinds={kinds} />}
      <Served mine={mine} now={now} />
      {kind === 'in' && (
        <Box className="card flush">
          <Check sure title="时间对了" sub={`${clock(mine.startsAt - OFFERED_MS)} 起可以签到`} />
          <Check sure={false} title="要在集合点签" sub="只看这一次位置，不跟踪" />
          <Check sure={false} title="要用您常用的手机" sub="一人一机，不能替别人签" />
        </Box>
      )}
      {kind && <Present key={kind} kind={kind} signUpId={mine.signUpId} onDone={onDone} />}
      {!kind && !left && mine.status === 'confirmed' && (
        <Box className="card">{now < mine.startsAt ? '开始前 30 分钟可以签到。' : '签到的时间过了，请找组织人。'}</Box>
      )}
      {serving && <WhereOne mine={mine} />}
    </>
  )
}

/** 签到签退: how one stands, and the one thing one can do now. */
export default function PresencePage() {
  const { signUpId = '' } = useRouter().params
  const { value, at, failure, refresh } = useAnswer(mySignUps, { ahead: false, limit: 50 }, { keep: true })
  const late = useCell(latePresence)
  const waiting = useCell(keptPresence).length
  const before = useRef(waiting)
  const mine = value?.items.find((one) => one.signUpId === signUpId)
  usePullDownRefresh(() => void pulled(refresh))
  usePoll(mine?.status === 'serving', refresh)
  useDidShow(() => void handInKept())
  useDidHide(() => latePresence.set(''))
  useEffect(() => {
    if (waiting < before.current) void refresh()
    before.current = waiting
  }, [waiting, refresh])
  return (
    <Page title="签到">
      <OfflineNote failure={failure} at={at} still="没有网络也能签，联网后自动补交。" />
      {late !== '' && <Note icon="alert" tone="red" alert>{`离线签的没有收下：${late}。`}</Note>}
      {!value && failure && <FailureView failure={failure} onRetry={() => void refresh()} />}
      {!value && !failure && <PageSkeleton />}
      {value && !mine && <Box className="card sub">没有找到这次报名。</Box>}
      {mine && <Shown mine={mine} onDone={() => void refresh()} />}
    </Page>
  )
}
