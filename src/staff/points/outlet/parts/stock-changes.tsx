import { useReachBottom } from '@tarojs/taro'
import type { OutputOf } from '@domain/kernel/contract'
import { decideStock, listStockChanges } from '@domain/points/desk-contract'
import { CHANGE_WORDS, STOCK_CHANGE_WORDS } from '@domain/points/words'
import { useAct } from '../../../../platform/use-act'
import { usePages } from '../../../../platform/use-pages'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { PagedRows } from '../../../../ui/paged-rows'
import { Tag } from '../../../../ui/tag'

type Change = OutputOf<typeof listStockChanges>['items'][number]

interface RowProps {
  readonly change: Change
  readonly as: string
  readonly onDone: () => void
}

function Row({ change, as, onDone }: RowProps) {
  const act = useAct(decideStock, { as })
  const { stockChangeId, name, outletName, kind, change: pieces, reason, status, makerName, mine } = change
  const decide = async (approve: boolean) => {
    if (await act.run({ stockChangeId, approve })) onDone()
  }
  return (
    <Box className="cell">
      <Box className="fill col g8">
        <Box className="row apart">
          <Box className="t">{`${name} ${pieces > 0 ? '+' : '−'}${Math.abs(pieces)} 件`}</Box>
          <Tag words={CHANGE_WORDS[status]} tone={status === 'proposed' ? 'amber' : 'plain'} />
        </Box>
        <Box className="sub">{`${outletName} · ${STOCK_CHANGE_WORDS[kind]}：${reason} · ${makerName}登记`}</Box>
        <FailureNote failure={act.failure} not="没有复核，库存没有变" />
        {status === 'proposed' && !mine && (
          <Box className="pair">
            <Button small words="不对" onTap={() => void decide(false)} />
            <Button small words="数对了" busy={act.busy && '正在复核'} onTap={() => void decide(true)} />
          </Box>
        )}
      </Box>
    </Box>
  )
}

/** What colleagues wrote down, for a second person to check. */
export function StockChanges({ as }: { readonly as: string }) {
  const pages = usePages(listStockChanges, {}, { as })
  useReachBottom(() => void pages.next())
  return (
    <PagedRows pages={pages} empty="还没有登记过到货或盘点。">
      {(change) => <Row key={change.stockChangeId} change={change} as={as} onDone={() => void pages.refresh()} />}
    </PagedRows>
  )
}
