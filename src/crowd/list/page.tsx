import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { list } from '@domain/crowd/contract'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { usePages } from '../../platform/use-pages'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { CampaignCard } from '../../ui/crowd/campaign-card'
import { Page } from '../../ui/frame/page'
import { PagedRows } from '../../ui/paged-rows'
import { StateView } from '../../ui/state-view'

const VIEWS = [
  { value: 'raising', words: '正在凑' },
  { value: 'ended', words: '有结果的' },
] as const

/** 大家在凑什么: what neighbours are asked for now. */
export default function CampaignsPage() {
  const [view, setView] = useState<(typeof VIEWS)[number]['value']>('raising')
  const pages = usePages(list, { view })
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  return (
    <Page title="大家在凑什么" spread>
      <Box as="h1" className="heard">
        大家在凑什么
      </Box>
      <Box as="section" className="thirds" label="点子、小任务和我认下的">
        <Button kind="quiet" icon="lamp" words="点子" onTap={() => go('ideas')} />
        <Button kind="quiet" icon="flag" words="小任务" onTap={() => go('tasks')} />
        <Button kind="quiet" icon="star" words="我认下的" onTap={() => go('pledges')} />
      </Box>
      <Chips label="看哪些" choices={VIEWS} chosen={view} onChoose={setView} />
      <PagedRows
        pages={pages}
        as="pcards"
        empty={<StateView picture="empty" title="现在没有在凑的" say="项目要人手、要东西的时候，会列在这里。" />}
      >
        {(campaign) => (
          <CampaignCard
            key={campaign.campaignId}
            campaign={campaign}
            onTap={() => go('campaign', { campaignId: campaign.campaignId })}
          />
        )}
      </PagedRows>
    </Page>
  )
}
