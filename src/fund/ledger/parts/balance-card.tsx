import { MONEY_SOURCE_WORDS } from '@domain/kernel/money-sources'
import { Box } from '../../../ui/box'
import { yuan } from '../../../ui/money'
import { Note } from '../../../ui/note'
import { clock, dayWord } from '../../../ui/when'
import type { Book } from './book'

function Checked({ book, now }: { readonly book: Book; readonly now: number }) {
  const when = `${dayWord(book.checkedAt, now)} ${clock(book.checkedAt)}`
  if (book.balanced) {
    return (
      <Note icon="shield" tone="pine">
        <Box className="b">账平了</Box>
        <Box>{`${when} 核对 ${book.rows} 笔，收入减支出等于余额`}</Box>
      </Note>
    )
  }
  const wrong = book.unbalanced.map((source) => MONEY_SOURCE_WORDS[source]).join('、')
  return (
    <Note icon="alert" tone="red" alert>
      {`账没有平：${wrong}的账和余额对不上。县里正在查，账本照样公开。${when} 核对 ${book.rows} 笔。`}
    </Note>
  )
}

/** What is still there: spoken for and free, and whether the books are balanced. */
export function BalanceCard({ book, now }: { readonly book: Book; readonly now: number }) {
  return (
    <Box as="section" className="card col g12" label="账上还有">
      <Box>
        <Box className="sub">账上还有</Box>
        <Box className="fund-figure">{`¥ ${yuan(book.asideFen + book.freeFen)}`}</Box>
      </Box>
      <Box className="fund-split">
        <Box className="fill">
          <Box className="meta">定了用途，还没付</Box>
          <Box className="t">{yuan(book.asideFen)}</Box>
        </Box>
        <Box className="fill">
          <Box className="meta">还能安排</Box>
          <Box className="t">{yuan(book.freeFen)}</Box>
        </Box>
      </Box>
      <Checked book={book} now={now} />
    </Box>
  )
}
