import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { getRedemption } from '@domain/points/contract'
import { REDEMPTION_WORDS } from '@domain/points/words'
import { serverNow } from '../../platform/clock'
import { callUnit } from '../../platform/own-unit'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { usePoll } from '../../platform/use-poll'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { CellRow } from '../../ui/cell-row'
import { CodeBlock } from '../../ui/code-block'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { OfflineNote } from '../../ui/offline-note'
import { Section } from '../../ui/section'
import { PageSkeleton } from '../../ui/skeleton'
import { stamp } from '../../ui/when'
import { WaySheet } from '../../ui/way/way-sheet'
import { lastDay } from '../parts/last-day'
import { CancelSheet } from './parts/cancel-sheet'
import type { Redemption } from './parts/redemption'
import '../points.scss'

function headOf({ status, pickUpBy, releasedBy, endedAt = 0 }: Redemption, now: number): string {
  if (status === 'reserved') return `${lastDay(pickUpBy, now)}前来领`
  if (status === 'fulfilled') return `${stamp(endedAt)} 领走了`
  return releasedBy === 'clock' ? '过了时间没有领，积分退回了' : '取消了，积分退回了'
}

function Where({ redemption: { outlet, status } }: { readonly redemption: Redemption }) {
  const { unitId, name, place, unitPhone } = outlet
  const [asking, setAsking] = useState(false)
  return (
    <Section title="到哪里领">
      <Box className="card flush">
        <CellRow icon="pin" title={name} sub={place} />
        {status === 'reserved' && <CellRow icon="nav" title="怎么走" onTap={() => setAsking(true)} />}
        {unitPhone && <CellRow icon="phone" title="打电话问" sub={unitPhone} onTap={() => callUnit(unitPhone)} />}
      </Box>
      {asking && <WaySheet unitId={unitId} place={name} onClose={() => setAsking(false)} />}
    </Section>
  )
}

/** One thing that was asked for: its code, where it waits, and the way back. */
export default function RedemptionPage() {
  const { redemptionId = '' } = useRouter().params
  const { value: redemption, at, failure, refresh } = useAnswer(getRedemption, { redemptionId }, { keep: true })
  const [asking, setAsking] = useState(false)
  usePullDownRefresh(() => void pulled(refresh))
  usePoll(redemption?.code !== undefined, refresh)
  const now = serverNow()
  const done = () => {
    setAsking(false)
    void refresh()
  }
  return (
    <Page
      title="领取"
      over={
        asking && redemption && <CancelSheet redemption={redemption} onClose={() => setAsking(false)} onDone={done} />
      }
    >
      <OfflineNote failure={failure} at={at} still="领取码照样能用。" />
      {!redemption && failure && <FailureView failure={failure} onRetry={() => void refresh()} />}
      {!redemption && !failure && <PageSkeleton />}
      {redemption && (
        <>
          <Box as="header">
            <Box className="sub">{REDEMPTION_WORDS[redemption.status]}</Box>
            <Box as="h1" className="h1">
              {redemption.name}
            </Box>
            <Box>{headOf(redemption, now)}</Box>
          </Box>
          {redemption.code !== undefined && (
            <Box as="section" className="card centre" label="领取码">
              <Box className="sub">给工作人员扫一扫，或报 6 位数</Box>
              <CodeBlock code={redemption.code} spoken={redemption.spokenCode ?? ''} valid="领走就作废" />
            </Box>
          )}
          <Where redemption={redemption} />
          <Box className="meta">{`${redemption.points} 分 · ${stamp(redemption.reservedAt)} 兑换 · 编号 ${redemption.redemptionNo}`}</Box>
          {redemption.mine && redemption.status === 'reserved' && (
            <Button words="不要了，退回积分" onTap={() => setAsking(true)} />
          )}
        </>
      )}
    </Page>
  )
}
