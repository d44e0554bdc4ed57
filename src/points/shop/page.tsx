import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { listRewards, myAccount } from '@domain/points/contract'
import { usePages } from '../../platform/use-pages'
import { useSettled } from '../../platform/use-settled'
import { useAnswer } from '../../platform/use-answer'
import { useSubscribe } from '../../platform/use-subscribe'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Page } from '../../ui/frame/page'
import { PagedRows } from '../../ui/paged-rows'
import { SearchField } from '../../ui/search-field'
import { StateView } from '../../ui/state-view'
import { GivingCard } from './parts/giving-card'
import type { ShopReward } from './parts/offer'
import { OutletChip } from './parts/outlet-chip'
import { OutletSheet, type ShopOutlet } from './parts/outlet-sheet'
import { QuickRedeem, type Wanted } from './parts/quick-redeem'
import { Ware } from './parts/ware'
import '../points.scss'

const FILTERS = [
  { value: 'all', words: '全部' },
  { value: 'mine', words: '换得起' },
  { value: 'goods', words: '实物' },
  { value: 'service', words: '服务' },
  { value: 'voucher', words: '券' },
] as const

type Filter = (typeof FILTERS)[number]['value']

const MOST_SPONSORS = 3

/** Who gave what is shown here, and what becomes of what nobody fetches. */
function Foot({ rows }: { readonly rows: readonly ShopReward[] }) {
  const sponsors = [...new Set(rows.map(({ sponsor }) => sponsor))]
  const named = `${sponsors.slice(0, MOST_SPONSORS).join('、')}${sponsors.length > MOST_SPONSORS ? '等' : ''}`
  return <Box className="meta centre">{`${named}捐赠 · ${rows[0]?.pickUpDays ?? 0} 天不领退回积分`}</Box>
}

/**
 * 积分超市: what points can be changed for, at all outlets or at one, the cheapest first; what one cannot afford stays,
 * with what is missing.
 */
export default function ShopPage() {
  const [filter, setFilter] = useState<Filter>('all')
  const [typed, setTyped] = useState('')
  const [outlet, setOutlet] = useState<ShopOutlet>()
  const [choosing, setChoosing] = useState(false)
  const [wanted, setWanted] = useState<Wanted>()
  const q = useSettled(typed)
  const { value: account, refresh } = useAnswer(myAccount, {}, { keep: true })
  const subscribe = useSubscribe('rewardBack')
  const balance = account?.balance
  const outletId = outlet?.outletId
  const found = usePages(listRewards, {
    ...(filter === 'all' ? {} : filter === 'mine' ? { upTo: balance ?? 0 } : { kind: filter }),
    ...(q ? { q } : {}),
    ...(outletId === undefined ? {} : { outletId }),
  })
  useReachBottom(() => void found.next())
  const clear = () => {
    setTyped('')
    setFilter('all')
    setOutlet(undefined)
  }
  const choose = (chosen: ShopOutlet | undefined) => {
    setOutlet(chosen)
    setChoosing(false)
  }
  const stale = () => {
    void found.refresh()
    void refresh()
  }
  const whole = !q && (filter === 'all' || filter === 'mine')
  return (
    <Page
      title="积分超市"
      over={
        choosing ? (
          <OutletSheet chosen={outletId} onChoose={choose} onClose={() => setChoosing(false)} />
        ) : (
          wanted && <QuickRedeem wanted={wanted} onClose={() => setWanted(undefined)} />
        )
      }
    >
      <Box as="h1" className="heard">
        积分超市
      </Box>
      <Box className="shop-head">
        {balance !== undefined && (
          <Box className="shop-balance">
            <Box className="sub">可用</Box>
            <Box className="shop-figure">{balance}</Box>
            <Box className="sub">分</Box>
          </Box>
        )}
        <OutletChip name={outlet?.name} onTap={() => setChoosing(true)} />
      </Box>
      <SearchField label="搜东西" hint="想换什么，比如“雨伞”" value={typed} onChange={setTyped} />
      <Chips label="看哪些" choices={FILTERS} chosen={filter} onChoose={setFilter} />
      <PagedRows
        pages={found}
        as="shelf"
        last={whole && <GivingCard />}
        empty={
          <StateView picture="empty" title="没有找到" say="换个说法、换个领取点试试，或者看看全部的东西。">
            <Button words="看全部" onTap={clear} />
          </StateView>
        }
      >
        {(reward) => (
          <Ware
            key={reward.rewardId}
            reward={reward}
            balance={balance}
            outletId={outletId}
            onRedeem={setWanted}
            subscribe={subscribe}
            onStale={stale}
          />
        )}
      </PagedRows>
      {found.rows && found.rows.length > 0 && <Foot rows={found.rows} />}
    </Page>
  )
}
