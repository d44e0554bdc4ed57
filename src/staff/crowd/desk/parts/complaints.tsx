import { listComplaints } from '@domain/crowd/contract'
import { usePages } from '../../../../platform/use-pages'
import { Box } from '../../../../ui/box'
import { PagedRows } from '../../../../ui/paged-rows'
import { stamp } from '../../../../ui/when'
import { useMay } from '../../../frame/use-may'
import type { CampaignPartProps } from './campaign-part'

/** What people say is wrong; only those who may stop a campaign read it. */
export function Complaints({ row: { campaignId, openComplaints }, as }: CampaignPartProps) {
  const may = useMay()
  return may(listComplaints) ? (
    <Read campaignId={campaignId} as={as} />
  ) : (
    <Box className="sub">{`${openComplaints} 人反映了问题，由书记或监督委员处理。`}</Box>
  )
}

function Read({ campaignId, as }: { readonly campaignId: string; readonly as: string }) {
  const pages = usePages(listComplaints, { campaignId }, { as })
  return (
    <PagedRows pages={pages} empty="没有人反映">
      {({ complaintId, text, at, answer }) => (
        <Box key={complaintId} className="cell">
          <Box className="fill">
            <Box>{text}</Box>
            <Box className="meta">{`${stamp(at)}${answer === undefined ? '' : ` · 答复：${answer}`}`}</Box>
          </Box>
        </Box>
      )}
    </PagedRows>
  )
}
