import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { getCall } from '@domain/fund/call-contract'
import { APPLICANT_WORDS } from '@domain/fund/words'
import { MONEY_SOURCE_WORDS } from '@domain/kernel/money-sources'
import { serverNow } from '../../platform/clock'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { yuan } from '../../ui/money'
import { Section } from '../../ui/section'
import { PageSkeleton } from '../../ui/skeleton'
import { stamp } from '../../ui/when'
import { ApplySheet } from './parts/apply-sheet'
import { Winners } from './parts/winners'

const PERCENT_BP = 100

/** One call: what is looked for, who may apply, who won and what was paid. */
export default function CallPage() {
  const { callId = '' } = useRouter().params
  const { value: call, failure, refresh } = useAnswer(getCall, { callId })
  const [applying, setApplying] = useState(false)
  usePullDownRefresh(() => void pulled(refresh))
  const close = () => setApplying(false)
  const sent = () => {
    close()
    go('fundApplications')
  }
  return (
    <Page
      title="公益创投"
      foot={
        call && (
          <Button
            kind="pri"
            wide
            words="我来申报"
            off={call.takes ? undefined : '申报时间过了'}
            onTap={() => setApplying(true)}
          />
        )
      }
      over={applying && call && <ApplySheet call={call} onClose={close} onDone={sent} />}
    >
      {!call && failure && <FailureView failure={failure} onRetry={() => void refresh()} />}
      {!call && !failure && <PageSkeleton />}
      {call && (
        <>
          <Box as="header" className="col g8">
            <Box as="h1" className="h1">
              {call.title}
            </Box>
            <Box className="sub">{`${call.unitName} · ${stamp(call.applyBy)} 截止 · 已有 ${call.applications} 份申报`}</Box>
          </Box>
          <Box as="section" className="card col g12" label="要做什么">
            <Box>{call.text}</Box>
            <Box className="sub">{call.kinds.map((kind) => APPLICANT_WORDS[kind]).join('、')}都可以报。</Box>
          </Box>
          <Section title="钱怎么给">
            <Box className="card col g8">
              <Box>{`一共 ${yuan(call.budgetFen)} 元（${MONEY_SOURCE_WORDS[call.source]}），单个最多 ${yuan(call.mostFen)} 元。`}</Box>
              <Box>{`分三期付：${call.instalmentsBp.map((bp) => `${bp / PERCENT_BP}%`).join('、')}。中期、末期评估过了才付下一期。`}</Box>
              <Button
                kind="text"
                words="看基金账本"
                onTap={() => go('fundLedger', { unitId: call.unitId, year: call.year })}
              />
            </Box>
          </Section>
          <Winners winners={call.winners} now={serverNow()} />
        </>
      )}
    </Page>
  )
}
