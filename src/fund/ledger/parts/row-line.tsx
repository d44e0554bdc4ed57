import { ENTRY_WORDS } from '@domain/fund/words'
import { shanghaiDate } from '@domain/kernel/calendar'
import { MONEY_SOURCE_WORDS } from '@domain/kernel/money-sources'
import { CellRow } from '../../../ui/cell-row'
import { useCare } from '../../../platform/mode'
import { Box } from '../../../ui/box'
import { Icon } from '../../../ui/icon'
import { Tap } from '../../../ui/tap'
import { yuan } from '../../../ui/money'
import { monthDay } from '../../../ui/when'
import type { Row } from './book'

const SIGN: Record<Row['direction'], string> = { in: '+', out: '−', within: '', corrected: '+' }

/** What an entry says beside its title: the day, what it is for or where it came from, who wrote it. */
function beside({
  at,
  kind,
  direction,
  forWhat,
  title,
  lines,
  receipts,
  correctsNo,
  makerName,
  checkerName,
}: Row): string {
  const from = lines.map(({ source }) => MONEY_SOURCE_WORDS[source]).join('、')
  const what =
    direction === 'in' ? from : forWhat !== undefined && !title.startsWith(forWhat) ? forWhat : ENTRY_WORDS[kind]
  const more =
    correctsNo !== undefined ? ` · 冲正第 ${correctsNo} 笔` : kind === 'pay' && receipts > 0 ? ' · 有收据' : ''
  const hands = checkerName === undefined ? `登记 ${makerName}` : `登记 ${makerName} · 复核 ${checkerName}`
  return `${monthDay(shanghaiDate(at))} · ${what}${more} · ${hands}`
}

/** An entry with its amount at the right; in care mode below the title, which needs the width. */
export function RowLine({ row, onTap }: { readonly row: Row; readonly onTap: () => void }) {
  const care = useCare()
  const { direction, title, payee, fen } = row
  const named = payee === undefined ? title : `${title}，${payee}`
  const amount = `${SIGN[direction]}${yuan(fen)}`
  const tone = direction === 'in' || direction === 'corrected' ? ' pine' : direction === 'within' ? ' i2' : ''
  if (care) {
    return (
      <Tap link className="cell" onTap={onTap}>
        <Box className="fill">
          <Box className="t">{named}</Box>
          <Box className={`t${tone}`}>{`${amount} 元`}</Box>
          <Box className="sub">{beside(row)}</Box>
        </Box>
        <Box className="go">
          <Icon name="right" size={18} />
        </Box>
      </Tap>
    )
  }
  return (
    <CellRow title={named} sub={beside(row)} right={<Box className={`t nowrap${tone}`}>{amount}</Box>} onTap={onTap} />
  )
}
