import { getCampaign } from '@domain/crowd/contract'
import { go } from '../../../platform/places'
import { useAnswer } from '../../../platform/use-answer'
import { Box } from '../../../ui/box'
import { Section } from '../../../ui/section'

const share = (pledged: number, goal: number) => Math.min(100, Math.floor((pledged * 100) / Math.max(1, goal)))

/** 还差什么: what neighbours can still give, where a campaign stands beside the project; nothing where there is none. */
export function CampaignPart({ projectId }: { readonly projectId: string }) {
  const { value } = useAnswer(getCampaign, { projectId })
  if (!value) return null
  const { campaignId, needs } = value
  return (
    <Section title="还差什么" more={{ words: '出一份力', onTap: () => go('campaign', { campaignId }) }}>
      <Box className="card col g12">
        {needs.map(({ needId, label, pledged, goal }) => {
          const have = share(pledged, goal)
          return (
            <Box key={needId} className="col g8">
              <Box className="row base apart">
                <Box className="t">{label}</Box>
                <Box className="sub">{have === 100 ? '凑齐了' : `凑了 ${have}%`}</Box>
              </Box>
              <Box className="pbar" hidden>
                <Box className={`pbar-on${have === 100 ? ' whole' : ''}`} style={{ width: `${have}%` }} />
              </Box>
            </Box>
          )
        })}
      </Box>
    </Section>
  )
}
