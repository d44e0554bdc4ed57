import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { balances, listFunds } from '@domain/fund/contract'
import { shanghaiDate } from '@domain/kernel/calendar'
import { serverNow } from '../../platform/clock'
import { Refused } from '../../platform/failures'
import { useOwnUnit } from '../../platform/own-unit'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { CellRow } from '../../ui/cell-row'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { OfflineNote } from '../../ui/offline-note'
import { PageSkeleton } from '../../ui/skeleton'
import { StateView } from '../../ui/state-view'
import { BalanceCard } from './parts/balance-card'
import type { Row, Which } from './parts/book'
import { Months } from './parts/months'
import { Purposes } from './parts/purposes'
import { RowSheet } from './parts/row-sheet'
import { Rows } from './parts/rows'
import { Sources } from './parts/sources'
import { TakeAway } from './parts/take-away'
import { WhichSheet } from './parts/which-sheet'
import '../fund.scss'

/** The ledger a visitor means: the one named, else that of the own community, else the first there is. */
function useWhich(): readonly [Which | undefined, (which: Which) => void] {
  const { unitId: named, year } = useRouter().params
  const { unitId: own } = useOwnUnit()
  const [chosen, choose] = useState<Which>()
  const { value: first } = useAnswer(listFunds, (named ?? own ?? chosen) ? undefined : { limit: 1 })
  const present = Number(shanghaiDate(serverNow()).slice(0, 4))
  const unitId = named ?? own ?? first?.items[0]?.unitId
  const meant = unitId === undefined ? undefined : { unitId, year: year === undefined ? present : Number(year) }
  return [chosen ?? meant, choose]
}

/** 基金账本: one community's money of a year, every fen of it. */
export default function LedgerPage() {
  const { projectId } = useRouter().params
  const [which, choose] = useWhich()
  const { value: book, at, failure, refresh } = useAnswer(balances, which, { keep: true })
  const [choosing, setChoosing] = useState(false)
  const [open, setOpen] = useState<Row>()
  usePullDownRefresh(() => void pulled(refresh))
  const now = serverNow()
  const missing = failure instanceof Refused && failure.code === 'FUND_NOT_FOUND'
  const chosen = (next: Which) => {
    choose(next)
    setChoosing(false)
  }
  const over = open ? (
    <RowSheet row={open} onClose={() => setOpen(undefined)} />
  ) : (
    choosing && which && <WhichSheet which={which} onChoose={chosen} onClose={() => setChoosing(false)} />
  )
  return (
    <Page title="基金账本" over={over}>
      <Box as="h1" className="heard">
        基金账本
      </Box>
      {which && (
        <Box>
          <Button
            small
            icon="down"
            words={book ? `${book.unitName} ${book.year} 年` : `${which.year} 年，换一个`}
            onTap={() => setChoosing(true)}
          />
        </Box>
      )}
      <OfflineNote failure={failure} at={at} />
      {!book && missing && (
        <StateView
          picture="empty"
          title="这个社区这一年还没有账本"
          say="钱拨进来以后，每一笔都会在这里。可以看别的社区或别的年份。"
        >
          <Button words="看别的账本" onTap={() => setChoosing(true)} />
        </StateView>
      )}
      {!book && failure && !missing && <FailureView failure={failure} onRetry={() => void refresh()} />}
      {!book && !failure && <PageSkeleton />}
      {book && which && (
        <>
          <BalanceCard book={book} now={now} />
          <Sources book={book} />
          <Purposes book={book} />
          <Months book={book} />
          <Rows
            key={`${which.unitId}_${which.year}`}
            which={which}
            count={book.rows}
            projectId={projectId}
            onOpen={setOpen}
          />
          <TakeAway book={book} />
          <Box className="card flush">
            <CellRow icon="hands" title="公益创投" sub="社会组织和社区队伍可以来申报" onTap={() => go('fundCalls')} />
          </Box>
        </>
      )}
    </Page>
  )
}
