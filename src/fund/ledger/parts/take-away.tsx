import Taro from '@tarojs/taro'
import { useState } from 'react'
import { exportLedger } from '@domain/fund/contract'
import { call } from '../../../platform/call'
import { asFailure, type Failure } from '../../../platform/failures'
import { go } from '../../../platform/places'
import { saveTable } from '../../../platform/save-table'
import { Box } from '../../../ui/box'
import { CellRow } from '../../../ui/cell-row'
import { FailureNote } from '../../../ui/failure-note'
import { Note } from '../../../ui/note'
import type { Book } from './book'

/** The whole ledger, page after page, as one CSV. */
async function wholeCsv({ unitId, year }: Book): Promise<string> {
  let csv = ''
  for (let after: string | undefined; ;) {
    const page = await call(exportLedger, { unitId, year, ...(after === undefined ? {} : { after }) })
    csv += page.csv
    after = page.next
    if (after === undefined) return csv.trimEnd()
  }
}

/** Everything one needs to recheck the books without believing anybody. */
export function TakeAway({ book }: { readonly book: Book }) {
  const [said, setSaid] = useState<string>()
  const [failure, setFailure] = useState<Failure>()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    if (busy) return
    setBusy(true)
    setFailure(undefined)
    try {
      setSaid(await saveTable(`${book.unitName}${book.year}年基金账目.csv`, await wholeCsv(book)))
    } catch (cause) {
      setFailure(asFailure(cause))
    }
    setBusy(false)
  }
  const copy = async () => {
    await Taro.setClipboardData({ data: book.fingerprint })
    setSaid('指纹抄好了')
  }
  const script = () => {
    if (process.env.TARO_ENV === 'h5') window.location.assign('fund-recheck.mjs')
    else setSaid('核对程序在网页版账本里下载：用电脑打开县里的红堡网页')
  }
  const short = `${book.fingerprint.slice(0, 4)} ${book.fingerprint.slice(4, 8)}`
  return (
    <Box className="col g12">
      <Box className="card flush">
        <CellRow
          icon="down2"
          title={busy ? '正在取账目' : '下载全部账目'}
          sub={`CSV，${book.rows} 笔，可以自己核对`}
          onTap={() => void save()}
        />
        <CellRow icon="file" title="核对的程序" sub="电脑上运行：node fund-recheck.mjs 账目.csv 指纹" onTap={script} />
        <CellRow icon="link" title="账本指纹" sub={`${short} · 改一笔就会变，点一下抄下来`} onTap={() => void copy()} />
        {book.seal && (
          <CellRow
            icon="lock"
            title={`第 ${book.seal.number} 次封存`}
            sub={`全县的记录都封在里面：${book.seal.hash.slice(0, 8)}`}
            onTap={() => go('seal')}
          />
        )}
        <CellRow icon="msg" title="这笔账我看不懂" sub="写给社区，会有人答复" onTap={() => go('feedback')} />
      </Box>
      {said && (
        <Note icon="check" tone="pine" alert>
          {said}
        </Note>
      )}
      <FailureNote failure={failure} not="没有取全，请再试一次" />
    </Box>
  )
}
