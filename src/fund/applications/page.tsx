import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { myApplications, withdrawApplication } from '@domain/fund/call-contract'
import { APPLICATION_WORDS, EVALUATION_WORDS } from '@domain/fund/words'
import type { OutputOf } from '@domain/kernel/contract'
import { useState } from 'react'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { useAct } from '../../platform/use-act'
import { usePages } from '../../platform/use-pages'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Page } from '../../ui/frame/page'
import { yuan } from '../../ui/money'
import { PagedRows } from '../../ui/paged-rows'
import { StateView } from '../../ui/state-view'
import { Tag, type Tone } from '../../ui/tag'
import { stamp } from '../../ui/when'

type Application = OutputOf<typeof myApplications>['items'][number]

const WITHDRAWABLE: readonly Application['status'][] = ['submitted', 'formally_passed', 'publicised']
const ENDED: readonly Application['status'][] = ['formally_refused', 'not_awarded', 'withdrawn']

const toneOf = (status: Application['status']): Tone =>
  status === 'contracted' || status === 'closed' ? 'pine' : ENDED.includes(status) ? 'plain' : 'amber'

function Instalments({ application: { instalments = [] } }: { readonly application: Application }) {
  if (instalments.length === 0) return null
  const words = instalments.map(
    ({ number, fen, paid, disbursementId }) =>
      `第 ${number} 期 ${yuan(fen)} 元，${paid ? '付了' : disbursementId === undefined ? '还没到' : '正在办'}`,
  )
  return (
    <>
      {words.map((one) => (
        <Box key={one} className="sub">
          {one}
        </Box>
      ))}
    </>
  )
}

function One({ application, onDone }: { readonly application: Application; readonly onDone: () => void }) {
  const { applicationId, title, applicant, callTitle, fen, status, reason, awardFen, averageScore, evaluated, at } =
    application
  const act = useAct(withdrawApplication)
  const [sure, setSure] = useState(false)
  const withdraw = async () => {
    if (await act.run({ applicationId })) onDone()
  }
  return (
    <Box className="card col g8">
      <Box className="row apart">
        <Box className="t">{title}</Box>
        <Tag words={APPLICATION_WORDS[status]} tone={toneOf(status)} />
      </Box>
      <Box className="sub">{`${callTitle} · ${applicant} · ${stamp(at)} 报的`}</Box>
      <Box>{awardFen === undefined ? `申报 ${yuan(fen)} 元` : `申报 ${yuan(fen)} 元，给 ${yuan(awardFen)} 元`}</Box>
      {averageScore !== undefined && <Box className="sub">{`专家平均 ${averageScore} 分`}</Box>}
      {reason !== undefined && <Box>{`原因：${reason}`}</Box>}
      <Instalments application={application} />
      {evaluated.map(({ stage, pass, said, at: when }) => (
        <Box
          key={`${stage}${when}`}
          className="sub"
        >{`${EVALUATION_WORDS[stage]}${pass ? '过了' : '没过'}：${said}`}</Box>
      ))}
      <FailureNote failure={act.failure} not="没有撤回" />
      {WITHDRAWABLE.includes(status) && !sure && <Button small words="撤回申报" onTap={() => setSure(true)} />}
      {sure && (
        <Box className="pair">
          <Button words="不撤" onTap={() => setSure(false)} />
          <Button kind="pri" words="撤回，不再报" busy={act.busy && '正在撤回'} onTap={() => void withdraw()} />
        </Box>
      )}
    </Box>
  )
}

/** 我的申报: what became of each, and which instalment is paid. */
export default function ApplicationsPage() {
  const pages = usePages(myApplications, {})
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  return (
    <Page title="我的申报">
      <Box as="h1" className="h1">
        我的申报
      </Box>
      <PagedRows
        pages={pages}
        as="col g12"
        empty={
          <StateView picture="empty" title="还没有申报过" say="社会组织和居民队伍可以申报公益创投，做对大家有用的事。">
            <Button kind="pri" words="看看有哪些征集" onTap={() => go('fundCalls')} />
          </StateView>
        }
      >
        {(application) => (
          <One
            key={`${application.applicationId}-${application.status}`}
            application={application}
            onDone={() => void pages.refresh()}
          />
        )}
      </PagedRows>
    </Page>
  )
}
