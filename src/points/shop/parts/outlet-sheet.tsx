import { me } from '@domain/identity/contract'
import type { OutputOf } from '@domain/kernel/contract'
import { listOutlets } from '@domain/points/contract'
import { useLearnUnit, useOwnUnit } from '../../../platform/own-unit'
import { useAnswer } from '../../../platform/use-answer'
import { usePages } from '../../../platform/use-pages'
import { Box } from '../../../ui/box'
import { PagedRows } from '../../../ui/paged-rows'
import { Pick } from '../../../ui/pick'
import { Sheet } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'

export type ShopOutlet = OutputOf<typeof listOutlets>['items'][number]

interface OutletSheetProps {
  readonly chosen: string | undefined
  readonly onChoose: (outlet: ShopOutlet | undefined) => void
  readonly onClose: () => void
}

/** All outlets, those of one's own community first. */
export function OutletSheet({ chosen, onChoose, onClose }: OutletSheetProps) {
  const { unitId } = useOwnUnit()
  useLearnUnit(useAnswer(me, unitId === undefined ? {} : undefined).value)
  const own = useAnswer(listOutlets, unitId === undefined ? undefined : { under: unitId, limit: 20 }).value?.items ?? []
  const others = usePages(listOutlets, {}, { limit: 50 })
  const isOwn = ({ outletId }: ShopOutlet) => own.some((one) => one.outletId === outletId)
  const row = (outlet: ShopOutlet, near: boolean) => (
    <Pick
      key={outlet.outletId}
      title={outlet.name}
      sub={`${outlet.unitName} · ${outlet.place}`}
      right={near && <Tag words="离您近" tone="pine" />}
      chosen={outlet.outletId === chosen}
      onTap={() => onChoose(outlet)}
    />
  )
  return (
    <Sheet title="到哪里领" onClose={onClose}>
      <Box className="col g12" label="领取点" group>
        <Pick title="所有领取点" chosen={chosen === undefined} onTap={() => onChoose(undefined)} />
        {own.map((outlet) => row(outlet, true))}
        <PagedRows pages={others} as="col g12" empty="还没有领取点。">
          {(outlet) => (isOwn(outlet) ? null : row(outlet, false))}
        </PagedRows>
      </Box>
    </Sheet>
  )
}
