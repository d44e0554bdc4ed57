import { useState } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import { shanghaiDate } from '@domain/kernel/calendar'
import { exportRows } from '@domain/projects/desk-contract'
import { GRADE_WORDS, PROJECT_KIND_WORDS, PROJECT_WORDS } from '@domain/projects/words'
import { call } from '../../../../platform/call'
import { serverNow } from '../../../../platform/clock'
import { asFailure, type Failure } from '../../../../platform/failures'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { downloadTable } from '../../../parts/download-table'

type Row = OutputOf<typeof exportRows>['items'][number]

const PAGE = 100
const HEAD = [
  '编号',
  '名称',
  '社区',
  '种类',
  '状态',
  '年份',
  '提出人',
  '支持',
  '预算（元）',
  '花了（元）',
  '考评',
  '品牌',
  '晚了',
]

const yuan = (fen: number | undefined) => (fen === undefined ? '' : (fen / 100).toFixed(2))

function cellsOf(row: Row): string[] {
  const { projectNo, title, unitName, kind, status, year, proposer, supporters, budgetFen, finalFen, grade } = row
  return [
    ...[projectNo, title, unitName, PROJECT_KIND_WORDS[kind], PROJECT_WORDS[status], String(year), proposer],
    ...[String(supporters), yuan(budgetFen), yuan(finalFen), grade ? GRADE_WORDS[grade] : ''],
    ...[row.brand ? '是' : '', row.late ? '是' : ''],
  ]
}

async function everyRow(as: string, year: number): Promise<Row[]> {
  const rows: Row[] = []
  for (let after: string | undefined; ;) {
    const page = await call(exportRows, { year, limit: PAGE, ...(after === undefined ? {} : { after }) }, as)
    rows.push(...page.items)
    after = page.next
    if (after === undefined) return rows
  }
}

/** Hands the browser a table of this year's projects; WeChat has no place to put it. */
export function ExportButton({ as }: { readonly as: string }) {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  if (process.env.TARO_ENV !== 'h5') return null
  const save = async () => {
    setBusy(true)
    setFailure(undefined)
    try {
      const year = Number(shanghaiDate(serverNow()).slice(0, 4))
      downloadTable(`小项目-${year}.csv`, [HEAD, ...(await everyRow(as, year)).map(cellsOf)])
    } catch (cause) {
      setFailure(asFailure(cause))
    }
    setBusy(false)
  }
  return (
    <>
      <Button small icon="file" words="导出今年的" busy={busy && '正在导出'} onTap={() => void save()} />
      <FailureNote failure={failure} not="没有导出" />
    </>
  )
}
