import { useState } from 'react'
import { evaluate } from '@domain/projects/check-contract'
import { settle } from '@domain/projects/desk-contract'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { Note } from '../../../../ui/note'
import { TextField } from '../../../../ui/text-field'
import { fenOf } from './fen-of'
import type { FormProps } from './task'

/** What it cost in the end and who audited it. */
export function SettleForm({ project: { projectId }, as, onDone }: FormProps) {
  const [typed, setTyped] = useState('')
  const [audit, setAudit] = useState('')
  const act = useAct(settle, { as })
  const finalFen = fenOf(typed)
  const off = finalFen === undefined ? '先写花了多少' : audit.trim() === '' ? '写谁审计的' : undefined
  const send = async () => {
    if (finalFen !== undefined && (await act.run({ projectId, finalFen, audit: audit.trim() }))) onDone()
  }
  return (
    <Box className="col g12">
      <TextField label="最后花了（元）" max={12} value={typed} onChange={setTyped} />
      <TextField label="谁审计的、文号（大家都看得到）" max={200} value={audit} onChange={setAudit} />
      <Box className="sub">不能比预算多，也不能比已经付的和正在申请付的少。剩下的退回社区发展基金。</Box>
      <FailureNote failure={act.failure} not="没有结算" />
      <Button kind="pri" wide words="结算" off={off} busy={act.busy && '正在结算'} onTap={() => void send()} />
    </Box>
  )
}

const percentOf = (typed: string) =>
  /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= 100 ? Number(typed) : undefined

/** Three parts by the town; the other two are computed. */
export function EvaluateForm({ project: { projectId, midReport, year, ratings }, as, onDone }: FormProps) {
  const [typed, setTyped] = useState({ progress: '', quality: '', publicity: '' })
  const [text, setText] = useState('')
  const [exemption, setExemption] = useState('')
  const act = useAct(evaluate, { as })
  const reported = midReport?.year === year
  const [progress, quality, publicity] = [
    percentOf(typed.progress),
    percentOf(typed.quality),
    percentOf(typed.publicity),
  ]
  const unset = progress === undefined || quality === undefined || publicity === undefined
  const off = unset
    ? '三项都写 0 到 100'
    : text.trim() === ''
      ? '写几句评语'
      : !reported && exemption.trim() === ''
        ? '写为什么没有年中报告'
        : undefined
  const send = async () => {
    if (unset) return
    const exempt = reported ? {} : { exemption: exemption.trim() }
    if (await act.run({ projectId, progress, quality, publicity, text: text.trim(), ...exempt })) onDone()
  }
  const field = (part: keyof typeof typed, label: string) => (
    <TextField
      kind="number"
      label={label}
      max={3}
      value={typed[part]}
      onChange={(next) => setTyped({ ...typed, [part]: next })}
    />
  )
  return (
    <Box className="col g12">
      {field('progress', '进度（百分制）')}
      {field('quality', '质量（百分制）')}
      {field('publicity', '公开和档案（百分制）')}
      <Note icon="info">{`用钱按预算和决算算，居民满意按打分算，现在 ${ratings.count} 人打了分。`}</Note>
      {!reported && (
        <TextField label="没有年中报告，为什么可以没有" max={200} value={exemption} onChange={setExemption} />
      )}
      <TextField tall label="评语（大家都看得到）" max={300} value={text} onChange={setText} />
      <FailureNote failure={act.failure} not="没有考评" />
      <Button kind="pri" wide words="考评" off={off} busy={act.busy && '正在考评'} onTap={() => void send()} />
    </Box>
  )
}
