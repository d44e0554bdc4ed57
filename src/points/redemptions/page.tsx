import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { myRedemptions } from '@domain/points/contract'
import { REDEMPTION_WORDS } from '@domain/points/words'
import { serverNow } from '../../platform/clock'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { usePages } from '../../platform/use-pages'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { CellRow } from '../../ui/cell-row'
import { Chips } from '../../ui/chips'
import { Page } from '../../ui/frame/page'
import { PagedRows } from '../../ui/paged-rows'
import { StateView } from '../../ui/state-view'
import { Tag } from '../../ui/tag'
import { lastDay } from '../parts/last-day'
import { RewardPicture } from '../parts/reward-picture'
import '../points.scss'

const VIEWS = [
  { value: 'open', words: '待领的' },
  { value: 'ended', words: '领过的' },
] as const

type View = (typeof VIEWS)[number]['value']

function Empty({ view }: { readonly view: View }) {
  if (view === 'ended') return <StateView picture="empty" title="还没有领过" say="领走和退回的，都会留在这里。" />
  return (
    <StateView picture="empty" title="没有要领的" say="用积分换了东西，领取码会出现在这里。">
      <Button kind="pri" words="去兑换" onTap={() => go('shop')} />
    </StateView>
  )
}

/** 我兑换的: what waits, and what is over. */
export default function RedemptionsPage() {
  const [view, setView] = useState<View>('open')
  const pages = usePages(myRedemptions, { open: view === 'open' })
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  const now = serverNow()
  return (
    <Page title="我兑换的">
      <Box as="h1" className="heard">
        我兑换的
      </Box>
      <Chips label="看哪些" choices={VIEWS} chosen={view} onChoose={setView} />
      <PagedRows pages={pages} empty={<Empty view={view} />}>
        {(row) => (
          <CellRow
            key={row.redemptionId}
            tile={<RewardPicture reward={row} className="ware-thumb" />}
            title={row.name}
            sub={
              row.status === 'reserved' ? `${lastDay(row.pickUpBy, now)}前到${row.outletName}领` : `${row.points} 分`
            }
            right={<Tag words={REDEMPTION_WORDS[row.status]} tone={row.status === 'reserved' ? 'amber' : 'plain'} />}
            onTap={() => go('redemption', { redemptionId: row.redemptionId })}
          />
        )}
      </PagedRows>
    </Page>
  )
}
