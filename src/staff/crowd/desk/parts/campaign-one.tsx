import { review, settleCampaign } from '@domain/crowd/desk-contract'
import { decideCampaignMove, isMet } from '@domain/crowd/rules'
import { CAMPAIGN_WORDS, spokenAmount } from '@domain/crowd/words'
import { go } from '../../../../platform/places'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { stamp } from '../../../../ui/when'
import { useMay } from '../../../frame/use-may'
import { Facts } from '../../../parts/facts'
import { Verdict } from '../../../parts/verdict'
import type { CampaignPartProps, QueueRow } from './campaign-part'
import { Complaints } from './complaints'
import { ItemReceipts } from './item-receipts'
import { PartnerPart } from './partner-part'
import { ReportForm } from './report-form'
import { StopForm } from './stop-form'

function agreedWords({ agreed, own }: QueueRow): string {
  const community = agreed.community ? '社区同意了' : own ? '等另一位同事审核' : '等社区审核'
  if (agreed.legal === undefined) return community
  return `${community}；${agreed.legal ? '法律顾问同意了' : '有东西或钱，等法律顾问看'}`
}

function Review({ row: { campaignId }, as, onDone }: CampaignPartProps) {
  const act = useAct(review, { as })
  const decide = async (approve: boolean, reason?: string) => {
    if (await act.run({ campaignId, approve, ...(reason === undefined ? {} : { reason }) })) onDone()
  }
  return (
    <Verdict
      yes="同意"
      no="不同意"
      reads="发起的同事"
      busy={act.busy}
      failure={act.failure}
      onYes={() => void decide(true)}
      onNo={(reason) => void decide(false, reason)}
    />
  )
}

function Settle({ row: { campaignId }, as, onDone }: CampaignPartProps) {
  const act = useAct(settleCampaign, { as })
  const settle = async () => {
    if (await act.run({ campaignId })) onDone()
  }
  return (
    <>
      <Box className="sub">必须的几样都凑齐了。提前结束以后，认的就用上，不能再撤回。</Box>
      <FailureNote failure={act.failure} not="没有结束" />
      <Button words="凑齐了，提前结束" busy={act.busy && '正在结束'} onTap={() => void settle()} />
    </>
  )
}

/** Statuses that somebody gave a reason for. */
const EXPLAINED: readonly string[] = ['returned', 'suspended', 'cancelled', 'refunded']

/** Everything about one campaign, and what its status allows. */
export function CampaignOne(props: CampaignPartProps) {
  const { row } = props
  const { title, status, reason, needs, opensAt, deadline, openComplaints, decisionNoticeId: noticeId } = row
  const may = useMay()
  const met = isMet(needs.map((need) => ({ ...need, paying: 0 })))
  const facts = needs.map((need): [string, string] => {
    const { label, unit, measure, pledged, goal, essential } = need
    const far = `${spokenAmount(pledged, unit, measure)} / ${spokenAmount(goal, unit, measure)}`
    return [label, `${far}${essential ? '，必须凑齐' : ''}`]
  })
  const stoppable = decideCampaignMove(status, 'suspend').ok || decideCampaignMove(status, 'resume').ok
  return (
    <Box className="col g12">
      <Box as="h2" className="h2">
        {title}
      </Box>
      <Facts
        rows={[
          ['状态', CAMPAIGN_WORDS[status]],
          ['原因', EXPLAINED.includes(status) ? reason : undefined],
          ['审核', status === 'review' ? agreedWords(row) : undefined],
          ['时间', `${stamp(opensAt)} 到 ${stamp(deadline)}`],
          ...facts,
        ]}
      />
      {noticeId !== undefined && (
        <Button small icon="file" words="看居民会议的决定" onTap={() => go('notice', { noticeId })} />
      )}
      {openComplaints > 0 && <Complaints {...props} />}
      {status === 'review' && may(review) && !row.own && <Review {...props} />}
      {status === 'raising' && met && may(settleCampaign) && <Settle {...props} />}
      {stoppable && <StopForm {...props} />}
      <PartnerPart {...props} />
      {status === 'executing' && <ItemReceipts {...props} />}
      {status === 'executing' && <ReportForm {...props} />}
    </Box>
  )
}
