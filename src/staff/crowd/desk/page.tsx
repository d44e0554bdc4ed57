import { useState } from 'react'
import { openCampaign, queue } from '@domain/crowd/desk-contract'
import { QUEUE_VIEWS, type QueueView } from '@domain/crowd/schemas'
import { CAMPAIGN_WORDS } from '@domain/crowd/words'
import { shanghaiDate } from '@domain/kernel/calendar'
import { go } from '../../../platform/places'
import { usePages } from '../../../platform/use-pages'
import { Button } from '../../../ui/button'
import { SelectField } from '../../../ui/select-field'
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

function Campaigns({ as, adviser }: { readonly as: string; readonly adviser: boolean }) {
  const [view, setView] = useState<QueueView>(adviser ? 'review' : 'raising')
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
    >
      {(row, done) => <CampaignOne key={row.campaignId} row={row} as={as} onDone={done} />}
    </WorkList>
  )
}

/** Campaigns of this community: what waits for a yes, what raises, what people complain of. */
export default function CrowdDeskPage() {
  return (
    <StaffPage title="众筹" place="crowdDesk" asks={queue}>
      {({ assignmentId, role }) => (
        <Campaigns key={assignmentId} as={assignmentId} adviser={role === 'legal_adviser'} />
      )}
    </StaffPage>
  )
}
