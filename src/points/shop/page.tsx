import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { listRewards, myAccount } from '@domain/points/contract'
import { usePages } from '../../platform/use-pages'
import { useSettled } from '../../platform/use-settled'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Page } from '../../ui/frame/page'
import { PagedRows } from '../../ui/paged-rows'
import { SearchField } from '../../ui/search-field'
import { StateView } from '../../ui/state-view'
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

/** 积分超市: what points can be changed for, the cheapest first; what one cannot afford stays, with what is missing. */
export default function ShopPage() {
  const [filter, setFilter] = useState<Filter>('all')
  const [typed, setTyped] = useState('')
  const q = useSettled(typed)
  const { value: account } = useAnswer(myAccount, {}, { keep: true })
  const balance = account?.balance
  const narrowed = filter === 'all' ? {} : filter === 'mine' ? { upTo: balance ?? 0 } : { kind: filter }
  const found = usePages(listRewards, { ...narrowed, ...(q ? { q } : {}) })
  useReachBottom(() => void found.next())
  const clear = () => {
    setTyped('')
    setFilter('all')
  }
  return (
    <Page title="积分超市">
      <Box className="row base">
        <Box as="h1" className="sub">
          {balance === undefined ? '积分超市' : '可用'}
        </Box>
        {balance !== undefined && <Box className="balance">{balance}</Box>}
        {balance !== undefined && <Box className="sub">分</Box>}
      </Box>
      <SearchField label="搜东西" hint="想换什么，比如“雨伞”" value={typed} onChange={setTyped} />
      <Chips label="看哪些" choices={FILTERS} chosen={filter} onChoose={setFilter} />
      <PagedRows
        pages={found}
        as="shelf"
        empty={
          <StateView picture="empty" title="没有找到" say="换个说法试试，或者看看全部的东西。">
            <Button words="看全部" onTap={clear} />
          </StateView>
        }
      >
        {(reward) => <Ware key={reward.rewardId} reward={reward} balance={balance} />}
      </PagedRows>
    </Page>
  )
}
