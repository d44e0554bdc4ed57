import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { myOrders } from '@domain/ordering/contract'
import { ORDER_WORDS } from '@domain/ordering/words'
import { serverNow } from '../../platform/clock'
import { useCare } from '../../platform/mode'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { usePages } from '../../platform/use-pages'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Page } from '../../ui/frame/page'
import { ListRow } from '../../ui/list-row'
import { PagedRows } from '../../ui/paged-rows'
import { StateView } from '../../ui/state-view'
import { moment } from '../../ui/when'
import { whereWords } from '../../ui/where-words'
import { Waits } from '../line/waits'
import { toneOf } from '../status-tone'

const VIEWS = [
  { value: 'open', words: '要办的' },
  { value: 'ended', words: '办过的' },
] as const

type View = (typeof VIEWS)[number]['value']

function Empty({ view }: { readonly view: View }) {
  if (view === 'ended')
    return <StateView picture="empty" title="还没有办过的" say="办好、取消或没去成的，都会留在这里。" />
  return (
    <StateView picture="empty" title="没有要办的事" say="约一项服务，时间和办事码会出现在这里。">
      <Button kind="pri" words="去看服务" onTap={() => go('services')} />
    </StateView>
  )
}

/** 我的订单: what is open, and what is over. */
export default function OrdersPage() {
  const care = useCare()
  const [view, setView] = useState<View>('open')
  const pages = usePages(myOrders, { open: view === 'open' })
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  const now = serverNow()
  return (
    <Page title="我的订单">
      <Box as="h1" className="heard">
        我的订单
      </Box>
      <Waits />
      <Chips label="看哪些" choices={VIEWS} chosen={view} onChoose={setView} />
      <PagedRows pages={pages} empty={<Empty view={view} />}>
        {(order) => (
          <ListRow
            key={order.orderId}
            category={order.category}
            title={order.onBehalf ? `${order.title}（替${order.forName}）` : order.title}
            sub={`${moment(order.startsAt, now, care)} · ${whereWords(order)}`}
            right={ORDER_WORDS[order.status]}
            tone={toneOf(order.status)}
            onTap={() => go('order', { orderId: order.orderId })}
          />
        )}
      </PagedRows>
    </Page>
  )
}
