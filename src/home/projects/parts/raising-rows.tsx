import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { list } from '@domain/crowd/contract'
import { go } from '../../../platform/places'
import { pulled } from '../../../platform/pulled'
import { usePages } from '../../../platform/use-pages'
import { Button } from '../../../ui/button'
import { CampaignCard } from '../../../ui/crowd/campaign-card'
import { PagedRows } from '../../../ui/paged-rows'
import { StateView } from '../../../ui/state-view'

interface RaisingRowsProps {
  /** The community; absent for the county. */
  readonly unitId?: string | undefined
  readonly onAll: () => void
}

/** Projects that neighbours gather for now, those that end first before the others. */
export function RaisingRows({ unitId, onAll }: RaisingRowsProps) {
  const pages = usePages(list, { view: 'raising', ...(unitId === undefined ? {} : { unitId }) })
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  const nothing = (
    <StateView picture="empty" title="现在没有在凑的" say="项目要人手、要东西的时候，会列在这里。">
      <Button words="看全部项目" onTap={onAll} />
    </StateView>
  )
  return (
    <PagedRows pages={pages} as="pcards" empty={nothing}>
      {(campaign) => (
        <CampaignCard
          key={campaign.campaignId}
          campaign={campaign}
          onTap={() => go('project', { projectId: campaign.projectId })}
        />
      )}
    </PagedRows>
  )
}
