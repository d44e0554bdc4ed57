import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { shanghaiDate } from '@domain/kernel/calendar'
import type { OutputOf } from '@domain/kernel/contract'
import { deskRedemptions } from '@domain/points/contract'
import { usePages } from '../../../../platform/use-pages'
import { useSettled } from '../../../../platform/use-settled'
import { Box } from '../../../../ui/box'
import { CellRow } from '../../../../ui/cell-row'
import { PagedRows } from '../../../../ui/paged-rows'
import { SearchField } from '../../../../ui/search-field'
import { Tag } from '../../../../ui/tag'
import { monthDay, stamp } from '../../../../ui/when'

type Redemption = OutputOf<typeof deskRedemptions>['items'][number]

interface QueueProps {
  readonly as: string
  /** `closed`: what was handed over or went back. */
  readonly view: 'open' | 'closed'
}

const EMPTY = {
  open: '现在没有等来领的。居民兑换后会出现在这里。',
  closed: '还没有人领过。',
} as const

function Row({ redemption }: { readonly redemption: Redemption }) {
  const { name, ownerName, outletName, pickUpBy, redemptionNo, status, endedAt } = redemption
  const when = endedAt === undefined ? `${monthDay(shanghaiDate(pickUpBy))}前` : stamp(endedAt)
  return (
    <CellRow
      title={`${ownerName} ${name}`}
      sub={`${outletName} · ${when} · ${redemptionNo}`}
      right={
        status !== 'reserved' && (
          <Tag words={status === 'fulfilled' ? '领走了' : '退回了'} tone={status === 'fulfilled' ? 'pine' : 'plain'} />
        )
      }
    />
  )
}

/** What waits to be fetched here, that which ends first on top; or what is over, the latest on top. Found by any word. */
export function Queue({ as, view }: QueueProps) {
  const [typed, setTyped] = useState('')
  const q = useSettled(typed)
  const pages = usePages(deskRedemptions, q ? { q } : { view }, { as })
  useReachBottom(() => void pages.next())
  return (
    <Box className="col g12">
      <SearchField label="找一件" hint="东西、编号或姓名" value={typed} onChange={setTyped} />
      <PagedRows pages={pages} empty={q ? '没有找到，换个说法试试。' : EMPTY[view]}>
        {(redemption) => <Row key={redemption.redemptionId} redemption={redemption} />}
      </PagedRows>
    </Box>
  )
}
