import { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { myAccount } from '@domain/points/contract'
import { serverNow } from '../../platform/clock'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { BarChart } from '../../ui/bar-chart'
import { Box } from '../../ui/box'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { OfflineNote } from '../../ui/offline-note'
import { Section } from '../../ui/section'
import { PageSkeleton } from '../../ui/skeleton'
import { lastDay } from '../parts/last-day'
import { BalanceCard } from './parts/balance-card'
import { DonateSheet } from './parts/donate-sheet'
import { Statement } from './parts/statement'
import { Waiting } from './parts/waiting'
import type { Account } from './parts/account'
import '../points.scss'

function Months({ months }: { readonly months: Account['months'] }) {
  const sum = (of: 'got' | 'used') => months.reduce((total, month) => total + month[of], 0)
  return (
    <Section title="近六个月">
      <Box className="card">
        <BarChart
          says={`近六个月得到 ${sum('got')} 分，用掉 ${sum('used')} 分`}
          unit="分"
          groups={months.map(({ month }) => `${Number(month.slice(5))}月`)}
          series={[
            { name: '得到', colour: 2, values: months.map(({ got }) => got) },
            { name: '用掉', colour: 3, values: months.map(({ used }) => used) },
          ]}
        />
      </Box>
    </Section>
  )
}

function Ends({ account: { expiring }, now }: { readonly account: Account; readonly now: number }) {
  const words = expiring.map(({ points, until }) => `${points} 分${lastDay(until, now)}到期`)
  return (
    <Box className="meta">
      {words.length > 0 && <Box>{`您有 ${words.join('，')}。`}</Box>}
      积分不是钱，不能提现、买卖或转给别人，只能换东西或捐给社区项目。今年得到的，明年12月31日到期。
    </Box>
  )
}

/** 积分: what one has, what waits, how it came and went. */
export default function AccountPage() {
  const { value: account, at, failure, refresh } = useAnswer(myAccount, {}, { keep: true })
  const [giving, setGiving] = useState(false)
  usePullDownRefresh(() => void pulled(refresh))
  const now = serverNow()
  const close = () => setGiving(false)
  const given = () => {
    close()
    void refresh()
  }
  return (
    <Page
      title="积分"
      over={giving && account && <DonateSheet balance={account.balance} onClose={close} onDone={given} />}
    >
      <Box as="h1" className="heard">
        积分
      </Box>
      <OfflineNote failure={failure} at={at} still="领取码照样能用。" />
      {!account && failure && <FailureView failure={failure} onRetry={() => void refresh()} />}
      {!account && !failure && <PageSkeleton />}
      {account && (
        <>
          <BalanceCard account={account} now={now} onGive={() => setGiving(true)} />
          <Waiting now={now} />
          <Months months={account.months} />
          <Statement key={account.balance} now={now} pointsPerHour={account.pointsPerHour} />
          <Ends account={account} now={now} />
        </>
      )}
    </Page>
  )
}
