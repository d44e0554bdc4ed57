import { useState } from 'react'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { Note } from '../../../../ui/note'
import { SelectField } from '../../../../ui/select-field'
import { downloadTable } from '../../../parts/download-table'
import { ImportReport } from './import-report'
import type { Table } from './read-table'
import { TEMPLATES } from './templates'
import { useImport, type Kind } from './use-import'

const KINDS = [
  { value: 'units', words: '单位' },
  { value: 'staff', words: '人员岗位' },
  { value: 'services', words: '办事事项' },
] as const

const BUSY = { nothing: false, trying: '正在试', importing: '正在导入', undoing: '正在撤回' } as const

interface ImportedProps {
  readonly stored: number
  readonly refused: number
  readonly busy: string | false
  readonly onUndo: () => void
}

function Imported({ stored, refused, busy, onUndo }: ImportedProps) {
  return (
    <>
      <Note icon="checkc" tone="pine" alert>
        {`导入了 ${stored} 行${refused > 0 ? `，${refused} 行没有导入` : ''}。`}
      </Note>
      <Button words="撤回这次导入" busy={busy} onTap={onUndo} />
    </>
  )
}

/** Choose, try, read the report, import, and take back if it was wrong. */
export function ImportDesk({ as }: { readonly as: string }) {
  const [kind, setKind] = useState<Kind>('units')
  const [file, setFile] = useState<{ name: string; table: Table }>()
  const [unreadable, setUnreadable] = useState(false)
  const { doing, report, at, sent, kept, failure, forget, send, undo } = useImport(as)
  const take = async (chosen: File | undefined) => {
    forget()
    setFile(undefined)
    setUnreadable(false)
    if (!chosen) return
    try {
      const { readTable } = await import('./read-table')
      setFile({ name: chosen.name, table: await readTable(chosen.name, await chosen.arrayBuffer()) })
    } catch {
      setUnreadable(true)
    }
  }
  const total = file?.table.parts.reduce((sum, { rows }) => sum + rows.length, 0) ?? 0
  const refused = report.filter(({ outcome }) => outcome === 'refused').length
  const busy = BUSY[doing]
  return (
    <>
      <Box className="card col g12 import-card">
        <SelectField
          label="导入什么"
          choices={KINDS}
          value={kind}
          onChange={(next) => {
            setKind(next)
            forget()
          }}
        />
        <Box>
          <Button
            small
            icon="down2"
            words="下载模板"
            onTap={() => downloadTable(`${TEMPLATES[kind].name}.csv`, [TEMPLATES[kind].titles])}
          />
        </Box>
        <Box className="sub">{TEMPLATES[kind].say}</Box>
        <label className="col g8">
          <span className="t">选填好的表格（CSV 或 XLSX）</span>
          <input type="file" accept=".csv,.xlsx" onChange={(event) => void take(event.target.files?.[0])} />
        </label>
        {unreadable && (
          <Note icon="alert" tone="red" alert>
            这个文件读不出来。请另存成 CSV 或 XLSX 再选一次。
          </Note>
        )}
        {file && <Box>{`${file.name}：${total} 行`}</Box>}
        {busy && <Box className="sub">{`${busy}，${sent} / ${total} 行`}</Box>}
        <FailureNote failure={failure} not="没有全部办完" />
        {file && at !== 'imported' && (
          <Box className="pair">
            <Button
              kind={at === 'tried' ? 'sec2' : 'pri'}
              words="先试一遍，不存"
              off={total === 0 ? '表格里没有行' : undefined}
              busy={busy}
              onTap={() => void send(kind, file.table, true)}
            />
            {at === 'tried' && (
              <Button
                kind="pri"
                words={refused > 0 ? `导入其余 ${report.length - refused} 行` : `导入 ${report.length} 行`}
                off={refused === report.length ? '没有能导入的行' : undefined}
                busy={busy}
                onTap={() => void send(kind, file.table, false)}
              />
            )}
          </Box>
        )}
        {at === 'imported' && (
          <Imported stored={report.length - refused} refused={refused} busy={busy} onUndo={() => void undo()} />
        )}
        {at === 'undone' && (
          <Note icon="checkc" tone="pine" alert>
            {kept.length > 0 ? `撤回了。这些后来改过，留着：${kept.join('、')}` : '全部撤回了。'}
          </Note>
        )}
      </Box>
      {report.length > 0 && <ImportReport report={report} />}
    </>
  )
}
