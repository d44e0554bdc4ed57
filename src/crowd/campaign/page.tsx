import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { getCampaign } from '@domain/crowd/contract'
import { CAMPAIGN_WORDS } from '@domain/crowd/words'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../../ui/box'
import { CellRow } from '../../ui/cell-row'
import { NeedsCard } from '../../ui/crowd/needs-card'
import type { Campaign } from '../../ui/crowd/need-words'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { Cover } from '../../ui/project/cover'
import { PageSkeleton } from '../../ui/skeleton'
import { Tag, type Tone } from '../../ui/tag'
import { ComplainSheet } from './parts/complain-sheet'
import { GiverList } from './parts/giver-list'
import { PartnerCard } from './parts/partner-card'
import { ProposerBoard } from './parts/proposer-board'
import { UseReport } from './parts/use-report'

const TONES: Partial<Record<Campaign['status'], Tone>> = {
  raising: 'red',
  executing: 'pine',
  completed: 'pine',
  suspended: 'amber',
}

function Head({ campaign }: { readonly campaign: Campaign }) {
  const { title, kind, photo, unitName, status, reason } = campaign
  const stopped = status === 'suspended' || status === 'cancelled'
  return (
    <Box as="header" className="col g8">
      <Cover tall kind={kind} photo={photo} label={title} />
      <Box className="row">
        <Tag words={CAMPAIGN_WORDS[status]} tone={TONES[status] ?? 'plain'} />
        <Box className="meta">{unitName}</Box>
      </Box>
      <Box as="h1" className="h1">
        {title}
      </Box>
      {stopped && reason !== undefined && (
        <Note icon="info" tone="amber">
          {reason}
        </Note>
      )}
    </Box>
  )
}

/** A campaign: what lacks, who gave, what became of it. */
export default function CampaignPage() {
  const { campaignId = '' } = useRouter().params
  const { value: campaign, failure, refresh } = useAnswer(getCampaign, { campaignId })
  const [complaining, setComplaining] = useState(false)
  const noticeId = campaign?.decisionNoticeId
  usePullDownRefresh(() => void pulled(refresh))
  const done = () => {
    setComplaining(false)
    void refresh()
  }
  return (
    <Page
      title="众筹"
      over={
        complaining &&
        campaign && <ComplainSheet campaign={campaign} onClose={() => setComplaining(false)} onDone={done} />
      }
    >
      {!campaign && failure && <FailureView failure={failure} onRetry={() => void refresh()} />}
      {!campaign && !failure && <PageSkeleton />}
      {campaign && (
        <>
          <Head campaign={campaign} />
          <NeedsCard campaign={campaign} onChange={() => void refresh()} />
          {campaign.proposer && <ProposerBoard campaign={campaign} />}
          {campaign.partner && <PartnerCard partner={campaign.partner} />}
          {campaign.report && <UseReport campaign={campaign} />}
          <GiverList campaign={campaign} />
          <Box className="card flush">
            <CellRow
              title="看这个项目"
              sub="为什么办、办到哪一步了"
              onTap={() => go('project', { projectId: campaign.projectId })}
            />
            <CellRow title="我认下的" onTap={() => go('pledges')} />
            {noticeId !== undefined && (
              <CellRow
                title="为什么可以出钱"
                sub="居民会议的决定，监督委员核对过"
                onTap={() => go('notice', { noticeId })}
              />
            )}
            <CellRow
              title="有不同意见"
              sub={campaign.complained ? '您反映过了，社区会答复您' : undefined}
              onTap={campaign.complained ? undefined : () => setComplaining(true)}
            />
          </Box>
        </>
      )}
    </Page>
  )
}
