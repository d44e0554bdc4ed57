import { useState } from 'react'
import type { InputFor, OutputOf } from '@domain/kernel/contract'
import { importRows, undoImport } from '@domain/org/import-contract'
import { call } from '../../../../platform/call'
import { asFailure, type Failure } from '../../../../platform/failures'
import { newRequestId } from '../../../../platform/request-id'
import type { Table } from './read-table'

export type Kind = InputFor<typeof importRows>['kind']
export type ReportRow = OutputOf<typeof importRows>['report'][number]

interface State {
  readonly doing: 'nothing' | 'trying' | 'importing' | 'undoing'
  readonly report: readonly ReportRow[]
  /** How far one is: `tried` after a whole dry run, `imported` once everything is stored. */
  readonly at: 'start' | 'tried' | 'imported' | 'undone'
  readonly sent: number
  /** Codes that an undoing left alone, changed since. */
  readonly kept: readonly string[]
  readonly failure?: Failure
}

const START: State = { doing: 'nothing', report: [], at: 'start', sent: 0, kept: [] }

/** Sends a table part by part, first for a try, then in earnest, and takes it back. */
export function useImport(as: string) {
  const [state, setState] = useState<State>(START)
  const [importId, setImportId] = useState(newRequestId)
  const forget = () => {
    setState(START)
    setImportId(newRequestId())
  }
  const send = async (kind: Kind, { header, parts }: Table, dryRun: boolean) => {
    let report: readonly ReportRow[] = []
    setState({ ...START, doing: dryRun ? 'trying' : 'importing' })
    const codeAt = header.indexOf('编码')
    const codes = new Set(kind === 'units' ? parts.flatMap(({ rows }) => rows.map((row) => row[codeAt] ?? '')) : [])
    try {
      for (const { firstRow, rows } of parts) {
        const parents = rows.flatMap((row) => row.filter((cell, i) => header[i]?.endsWith('上级') && codes.has(cell)))
        const alsoInFile = dryRun && kind === 'units' ? { alsoInFile: [...new Set(parents)] } : {}
        const said = { kind, importId, dryRun, header: [...header], firstRow, rows: rows.map((row) => [...row]) }
        const answer = await call(importRows, { ...said, ...alsoInFile, requestId: newRequestId() }, as)
        report = [...report, ...answer.report]
        setState((before) => ({ ...before, report, sent: before.sent + rows.length }))
      }
      setState((before) => ({ ...before, doing: 'nothing', at: dryRun ? 'tried' : 'imported' }))
    } catch (cause) {
      setState((before) => ({ ...before, doing: 'nothing', failure: asFailure(cause) }))
    }
  }
  const undo = async () => {
    setState((before) => ({ ...before, doing: 'undoing' }))
    try {
      for (let left = true; left;) {
        const answer = await call(undoImport, { importId, requestId: newRequestId() }, as)
        left = answer.left
        setState((before) => ({ ...before, kept: [...before.kept, ...answer.kept] }))
      }
      setState((before) => ({ ...before, doing: 'nothing', at: 'undone' }))
      setImportId(newRequestId())
    } catch (cause) {
      setState((before) => ({ ...before, doing: 'nothing', failure: asFailure(cause) }))
    }
  }
  return { ...state, forget, send, undo }
}
