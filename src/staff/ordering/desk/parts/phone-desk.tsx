import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { deskQueue } from '@domain/ordering/contract'
import { serverNow } from '../../../../platform/clock'
import { go } from '../../../../platform/places'
import { pulled } from '../../../../platform/pulled'
import { usePages } from '../../../../platform/use-pages'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { ListRow } from '../../../../ui/list-row'
import { PagedRows } from '../../../../ui/paged-rows'
import { Section } from '../../../../ui/section'
import { Segment } from '../../../../ui/segment'
import { SixBoxes } from '../../../../ui/six-boxes'
import { moment } from '../../../../ui/when'
import { DESK_WORDS } from '../../parts/desk-words'
import { dueOf } from '../../parts/due'
import { useCheckIn } from '../../parts/use-check-in'
import { VIEWS, type View } from './views'

const EMPTY: Record<View, string> = {
  open: '现在没有要办的。居民下单后会出现在这里。',
  today: '今天没有约到场的。',
  closed: '还没有办过的。',
}

const TONES = { calm: 'plain', soon: 'amber', late: 'red' } as const

const open = (orderId: string) => go('deskOrder', { orderId })

function CheckInCard({ as }: { readonly as: string }) {
  const checkIn = useCheckIn(as, open)
  const scan = async () => {
    const { result } = await Taro.scanCode({ onlyFromCamera: true })
    await checkIn.send(result)
  }
  return (
    <Section title="人到了">
      <Box className="card col g12">
        <Box className="sub">输对方报的 6 位数</Box>
        <SixBoxes value={checkIn.code} onChange={checkIn.type} />
        <FailureNote failure={checkIn.failure} not="没有开始办" />
        <Box className="pair">
          {process.env.TARO_ENV === 'weapp' && <Button icon="scan" words="扫码" onTap={() => void scan()} />}
          <Button
            kind="pri"
            words="开始办"
            busy={checkIn.busy && '正在核对'}
            off={checkIn.code.length < 6 ? '先输满 6 位' : undefined}
            onTap={() => void checkIn.send()}
          />
        </Box>
      </Box>
    </Section>
  )
}

/** The queue on a phone: the code first, then what waits. */
export function PhoneDesk({ as }: { readonly as: string }) {
  const [view, setView] = useState<View>('open')
  const pages = usePages(deskQueue, { view }, { as })
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  const now = serverNow()
  return (
    <>
      <Box className="row apart">
        <Box as="h1" className="h1">
          办事队列
        </Box>
        <Button small icon="cal" words="开放时间" onTap={() => go('openSlot')} />
      </Box>
      <Button wide icon="edit" words="替人下单" onTap={() => go('counter')} />
      <CheckInCard as={as} />
      <Segment label="看哪些" choices={VIEWS} chosen={view} onChoose={setView} />
      <PagedRows pages={pages} empty={EMPTY[view]}>
        {(row) => (
          <ListRow
            key={row.orderId}
            category={row.category}
            title={`${row.forName} ${row.title}`}
            sub={`${moment(row.startsAt, now, false)} · ${DESK_WORDS[row.status]}`}
            right={dueOf(row, now).words}
            tone={TONES[dueOf(row, now).degree]}
            onTap={() => open(row.orderId)}
          />
        )}
      </PagedRows>
    </>
  )
}
