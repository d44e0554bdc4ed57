import { listFunds } from '@domain/fund/contract'
import { usePages } from '../../../platform/use-pages'
import { Box } from '../../../ui/box'
import { PagedRows } from '../../../ui/paged-rows'
import { Pick } from '../../../ui/pick'
import { Sheet } from '../../../ui/sheet'
import type { Which } from './book'

interface WhichSheetProps {
  readonly which: Which
  readonly onChoose: (which: Which) => void
  readonly onClose: () => void
}

/** Every ledger there is: community by community, this year's first. */
export function WhichSheet({ which, onChoose, onClose }: WhichSheetProps) {
  const pages = usePages(listFunds, {})
  return (
    <Sheet title="看哪个社区、哪一年" onClose={onClose}>
      <PagedRows pages={pages} as="col g12" empty={<Box className="card sub">还没有账本。</Box>}>
        {({ unitId, unitName, year }) => (
          <Pick
            key={`${unitId}_${year}`}
            title={unitName}
            sub={`${year} 年`}
            chosen={unitId === which.unitId && year === which.year}
            onTap={() => onChoose({ unitId, year })}
          />
        )}
      </PagedRows>
    </Sheet>
  )
}
