import { ENTRY_WORDS, PURPOSE_WORDS } from '@domain/fund/words'
import { MONEY_SOURCE_WORDS } from '@domain/kernel/money-sources'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { yuan } from '../../../ui/money'
import { Sheet } from '../../../ui/sheet'
import { longDay, clock } from '../../../ui/when'
import { shanghaiDate } from '@domain/kernel/calendar'
import type { Row } from './book'

/** One entry with everything that is public about it. */
export function RowSheet({ row, onClose }: { readonly row: Row; readonly onClose: () => void }) {
  const facts: ReadonlyArray<readonly [string, string | undefined]> = [
    ['第几笔', `${row.no}`],
    ['什么时候', `${longDay(shanghaiDate(row.at))} ${clock(row.at)}`],
    ['哪一种', ENTRY_WORDS[row.kind]],
    ['多少', `${yuan(row.fen)} 元`],
    ['来源', row.lines.map(({ source, fen }) => `${MONEY_SOURCE_WORDS[source]} ${yuan(fen)}`).join('，')],
    ['用在', row.forWhat],
    ['类别', row.purpose && PURPOSE_WORDS[row.purpose]],
    ['付给', row.payee],
    ['登记', row.makerName],
    ['复核', row.checkerName],
    ['更正', row.correctsNo === undefined ? undefined : `冲正第 ${row.correctsNo} 笔`],
    ['收据', row.kind === 'pay' ? (row.receipts > 0 ? `有 ${row.receipts} 张` : '还没有交') : undefined],
  ]
  return (
    <Sheet title={row.title} onClose={onClose}>
      <Box className="col g8">
        {facts
          .filter(([, value]) => value !== undefined && value !== '')
          .map(([name, value]) => (
            <Box key={name} className="fund-fact">
              <Box className="fund-fact-name">{name}</Box>
              <Box className="fill">{value}</Box>
            </Box>
          ))}
        <Box className="meta fund-hash">{`凭证号 ${row.postingId}`}</Box>
      </Box>
      <Button wide words="看完了" onTap={onClose} />
    </Sheet>
  )
}
