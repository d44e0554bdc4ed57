import { getCampaign } from '@domain/crowd/contract'
import { go } from '../../platform/places'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../box'
import { CellRow } from '../cell-row'
import { NeedsCard } from './needs-card'

/** What a project still lacks, on its own page; nothing where neighbours are not asked. */
export function ProjectNeeds({ projectId }: { readonly projectId: string }) {
  const { value: campaign, refresh } = useAnswer(getCampaign, { projectId })
  if (!campaign) return null
  const { campaignId, givers } = campaign
  return (
    <Box className="col g12">
      <NeedsCard campaign={campaign} onChange={() => void refresh()} />
      <Box className="card flush">
        <CellRow
          title="谁认了什么、用在哪里"
          right={<Box className="sub">{`${givers} 份`}</Box>}
          onTap={() => go('campaign', { campaignId })}
        />
      </Box>
    </Box>
  )
}
