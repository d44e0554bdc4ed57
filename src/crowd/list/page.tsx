import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { list } from '@domain/crowd/contract'
import { CAMPAIGN_WORDS } from '@domain/crowd/words'
import { shanghaiDate } from '@domain/kernel/calendar'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { usePages } from '../../platform/use-pages'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { lackOf, type Need } from '../../ui/crowd/need-words'
import { NeedBar } from '../../ui/crowd/need-bar'
import { Page } from '../../ui/frame/page'
import { PagedRows } from '../../ui/paged-rows'
import { StateView } from '../../ui/state-view'
import { Tag } from '../../ui/tag'
import { Tap } from '../../ui/tap'
import { monthDay } from '../../ui/when'
import '../../ui/crowd/crowd.scss'

const VIEWS = [
  { value: 'raising', words: '正在凑' },
  { value: 'ended', words: '有结果的' },
] as const

/** The need that lacks most of its goal stands for the campaign. */
function foremost(needs: readonly Need[]): Need | undefined {
  return [...needs].sort((a, b) => a.pledged / a.goal - b.pledged / b.goal)[0]
}

/** 大家在凑什么: what neighbours are asked for now. */
export default function CampaignsPage() {
  const [view, setView] = useState<(typeof VIEWS)[number]['value']>('raising')
  const pages = usePages(list, { view })
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  return (
    <Page title="大家在凑什么">
      <Box as="h1" className="heard">
        大家在凑什么
      </Box>
      <Box className="pair">
        <Button kind="quiet" icon="lamp" words="邻居的点子" onTap={() => go('ideas')} />
        <Button kind="quiet" icon="flag" words="小任务" onTap={() => go('tasks')} />
      </Box>
      <Button kind="quiet" wide icon="star" words="我认下的" onTap={() => go('pledges')} />
      <Chips label="看哪些" choices={VIEWS} chosen={view} onChoose={setView} />
      <PagedRows
        pages={pages}
        as="col g12"
        empty={<StateView picture="empty" title="现在没有在凑的" say="项目要人手、要东西的时候，会列在这里。" />}
      >
        {({ campaignId, title, unitName, status, deadline, needs, givers }) => {
          const need = foremost(needs)
          return (
            <Tap key={campaignId} link className="card col g8" onTap={() => go('campaign', { campaignId })}>
              <Box className="row apart">
                <Box className="t">{title}</Box>
                <Tag words={CAMPAIGN_WORDS[status]} tone={status === 'raising' ? 'red' : 'plain'} />
              </Box>
              <Box className="sub">{`${unitName} · ${givers} 份心意 · ${monthDay(shanghaiDate(deadline))}截止`}</Box>
              {need && <Box>{lackOf(need)}</Box>}
              {need && <NeedBar goal={need.goal} pledged={need.pledged} />}
            </Tap>
          )
        }}
      </PagedRows>
    </Page>
  )
}
