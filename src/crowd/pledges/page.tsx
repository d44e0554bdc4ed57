import { usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { myPledges } from '@domain/crowd/contract'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { usePages } from '../../platform/use-pages'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Page } from '../../ui/frame/page'
import { PagedRows } from '../../ui/paged-rows'
import { StateView } from '../../ui/state-view'
import { PledgeCard } from './parts/pledge-card'

const VIEWS = [
  { value: 'open', words: '还在凑的' },
  { value: 'ended', words: '有结果的' },
] as const

type View = (typeof VIEWS)[number]['value']

function Empty({ view }: { readonly view: View }) {
  if (view === 'ended') return <StateView picture="empty" title="还没有有结果的" say="凑齐的和退回的，都会留在这里。" />
  return (
    <StateView picture="empty" title="您还没有认过" say="出力、捐积分、借东西，都可以。没凑齐会全部退回。">
      <Button kind="pri" words="看大家在凑什么" onTap={() => go('campaigns')} />
    </StateView>
  )
}

/** 我认下的: what one gave, and where it has got to. */
export default function PledgesPage() {
  const [view, setView] = useState<View>(useRouter().params['view'] === 'ended' ? 'ended' : 'open')
  const pages = usePages(myPledges, { open: view === 'open' })
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  return (
    <Page title="我认下的">
      <Box as="h1" className="heard">
        我认下的
      </Box>
      <Chips label="看哪些" choices={VIEWS} chosen={view} onChoose={setView} />
      <PagedRows pages={pages} as="col g12" empty={<Empty view={view} />}>
        {(pledge) => <PledgeCard key={pledge.pledgeId} pledge={pledge} onChange={() => void pages.refresh()} />}
      </PagedRows>
    </Page>
  )
}
