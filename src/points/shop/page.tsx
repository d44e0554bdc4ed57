import { useReachBottom } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { listRewards, myAccount } from '@domain/points/contract'
import { usePages } from '../../platform/use-pages'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { Icon } from '../../ui/icon'
import { RowsSkeleton } from '../../ui/skeleton'
import { StateView } from '../../ui/state-view'
import { TextField } from '../../ui/text-field'
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

/** A pause in typing, after which it is worth asking. */
const PAUSE_MS = 300

function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return settled
}

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
      <Box className="searchf">
        <Icon name="search" size={20} />
        <TextField
          bare
          kind="search"
          label="搜东西"
          hint="想换什么，比如“雨伞”"
          value={typed}
          max={40}
          onChange={setTyped}
        />
      </Box>
      <Chips label="看哪些" choices={FILTERS} chosen={filter} onChoose={setFilter} />
      {!found.rows && found.failure && <FailureView failure={found.failure} onRetry={() => void found.refresh()} />}
      {!found.rows && !found.failure && <RowsSkeleton />}
      {found.rows?.length === 0 && (
        <StateView picture="empty" title="没有找到" say="换个说法试试，或者看看全部的东西。">
          <Button words="看全部" onTap={clear} />
        </StateView>
      )}
      <Box className="shelf">
        {found.rows?.map((reward) => (
          <Ware key={reward.rewardId} reward={reward} balance={balance} />
        ))}
      </Box>
      {found.more && <Button kind="text" words="往下看更多" onTap={() => void found.next()} />}
    </Page>
  )
}
