import { useState } from 'react'
import { exportRecords } from '@domain/volunteering/record-contract'
import { call } from '../../../platform/call'
import { asFailure, type Failure } from '../../../platform/failures'
import { saveTable } from '../../../platform/save-table'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'

/** All records as a table in the fields of the standard. */
export function ExportButton() {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [failure, setFailure] = useState<Failure>()
  const save = async () => {
    setBusy(true)
    setFailure(undefined)
    try {
      const { name, csv } = await call(exportRecords, {})
      setSaid(await saveTable(name, csv))
    } catch (cause) {
      setFailure(asFailure(cause))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Box className="col g8">
      <FailureNote failure={failure} not="没有导出" />
      {said && <Box className="sub">{said}</Box>}
      <Button icon="file" words="导出成表格" busy={busy && '正在导出'} onTap={() => void save()} />
    </Box>
  )
}
