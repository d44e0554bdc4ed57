import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { getCampaign } from '@domain/crowd/contract'
import { openCampaign, queue } from '@domain/crowd/desk-contract'
import { viewOf } from '@domain/crowd/queue-views'
import { QUEUE_VIEWS, type QueueView } from '@domain/crowd/schemas'
import { CAMPAIGN_WORDS } from '@domain/crowd/words'
import { shanghaiDate } from '@domain/kernel/calendar'
import { go } from '../../../platform/places'
import type { ActingPost } from '../../../platform/session'
import { useAnswer } from '../../../platform/use-answer'
import { usePages } from '../../../platform/use-pages'
import { Button } from '../../../ui/button'
import { SelectField } from '../../../ui/select-field'
import { RowsSkeleton } from '../../../ui/skeleton'
import { monthDay } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { useMay } from '../../frame/use-may'
import { WorkList } from '../../frame/work-list'
import { CampaignOne } from './parts/campaign-one'

const WORDS: Record<QueueView, string> = {
  review: '等审核',
  raising: '正在凑和暂停的',
  complaints: '有人反映的',
  executing: '凑齐了、正在退的',
  ended: '完了的',
}
const VIEWS = QUEUE_VIEWS.map((value) => ({ value, words: WORDS[value] }))

const EMPTY: Record<QueueView, string> = {
  review: '没有等审核的众筹。',
  raising: '现在没有在凑的。点“发起众筹”开始。',
  complaints: '没有人反映问题。',
  executing: '没有正在办的。',
  ended: '还没有办完的。',
}

interface CampaignsProps {
  readonly as: string
  readonly first: QueueView
  /** The campaign somebody came for. */
  readonly opened?: string | undefined
}

function Campaigns({ as, first, opened }: CampaignsProps) {
  const [view, setView] = useState(first)
  const pages = usePages(queue, { view }, { as })
  const may = useMay()
  return (
    <WorkList
      title="众筹"
      pages={pages}
      idOf={({ campaignId }) => campaignId}
      columns={[
        { title: '项目', cell: ({ title }) => title },
        { title: '状态', cell: ({ status }) => CAMPAIGN_WORDS[status] },
        { title: '要几样', cell: ({ needs }) => `${needs.length} 样` },
        { title: '心意', cell: ({ givers }) => `${givers} 份` },
        { title: '截止', cell: ({ deadline }) => monthDay(shanghaiDate(deadline)) },
      ]}
      line={({ title, status, givers, deadline, openComplaints }) => ({
        title,
        sub: `${CAMPAIGN_WORDS[status]} · ${givers} 份 · ${monthDay(shanghaiDate(deadline))}截止`,
        ...(openComplaints > 0 ? { tag: `${openComplaints} 人反映`, tone: 'amber' as const } : {}),
      })}
      empty={EMPTY[view]}
      views={<SelectField label="看哪些" choices={VIEWS} value={view} onChange={setView} />}
      tools={may(openCampaign) && <Button small icon="plus" words="发起众筹" onTap={() => go('openCampaign')} />}
      opened={opened}
    >
      {(row, done) => <CampaignOne key={row.campaignId} row={row} as={as} onDone={done} />}
    </WorkList>
  )
}

/** The list a post comes for, or the one in which the campaign of a message stands. */
function Desk({ post: { assignmentId: as, role } }: { readonly post: ActingPost }) {
  const { campaignId } = useRouter().params
  const { value, failure } = useAnswer(getCampaign, campaignId === undefined ? undefined : { campaignId }, { as })
  if (campaignId !== undefined && !value && !failure) return <RowsSkeleton />
  const first = value ? viewOf(value.status) : role === 'legal_adviser' ? 'review' : 'raising'
  return <Campaigns as={as} first={first} opened={campaignId} />
}

/** Campaigns of this community: what waits for a yes, what raises, what people complain of. */
export default function CrowdDeskPage() {
  return (
    <StaffPage title="众筹" place="crowdDesk" asks={queue}>
      {(post) => <Desk key={post.assignmentId} post={post} />}
    </StaffPage>
  )
}
