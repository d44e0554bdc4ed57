import { useReachBottom } from '@tarojs/taro'
import { shanghaiDate } from '@domain/kernel/calendar'
import { deskRedemptions } from '@domain/points/contract'
import { usePages } from '../../../../platform/use-pages'
import { CellRow } from '../../../../ui/cell-row'
import { PagedRows } from '../../../../ui/paged-rows'
import { monthDay } from '../../../../ui/when'

/** What waits to be fetched here, that which ends first on top. */
export function Queue({ as }: { readonly as: string }) {
  const pages = usePages(deskRedemptions, { view: 'open' }, { as })
  useReachBottom(() => void pages.next())
  return (
    <PagedRows pages={pages} empty="现在没有等来领的。居民兑换后会出现在这里。">
      {({ redemptionId, name, ownerName, outletName, pickUpBy, redemptionNo }) => (
        <CellRow
          key={redemptionId}
          title={`${ownerName} ${name}`}
          sub={`${outletName} · ${monthDay(shanghaiDate(pickUpBy))}前 · ${redemptionNo}`}
        />
      )}
    </PagedRows>
  )
}
