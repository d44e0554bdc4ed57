import { useState } from 'react'
import { asFailure, type Failure } from '../../../../platform/failures'
import { saveTable } from '../../../../platform/save-table'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { rosterTable } from './roster-table'

/** Hands out the list with its answers: a file in the browser, the clipboard in WeChat. */
export function ExportButton({ shiftId, as }: { readonly shiftId: string; readonly as: string }) {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [failure, setFailure] = useState<Failure>()
  const save = async () => {
    setBusy(true)
    setSaid('')
    setFailure(undefined)
    try {
      const { name, csv } = await rosterTable(shiftId, as)
      setSaid(await saveTable(name, csv))
    } catch (cause) {
      setFailure(asFailure(cause))
    }
    setBusy(false)
  }
  return (
    <Box className="col g8">
      <Button icon="file" words="导出名单" busy={busy && '正在导出'} onTap={() => void save()} />
      <Box className="sub">有姓名和答案，只用来办这一场，用完删掉。</Box>
      {said && <Box className="sub">{said}</Box>}
      <FailureNote failure={failure} not="没有导出" />
    </Box>
  )
}
