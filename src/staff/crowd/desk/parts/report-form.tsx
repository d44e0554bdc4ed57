import { useState } from 'react'
import { reportUse } from '@domain/crowd/desk-contract'
import { kindOf, spokenAmount } from '@domain/crowd/words'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { TextField } from '../../../../ui/text-field'
import { useMay } from '../../../frame/use-may'
import type { CampaignPartProps } from './campaign-part'

interface Line {
  readonly used: string
  readonly text: string
}

/** 公布用在哪里: one line for every need; everybody who gave is told. */
export function ReportForm({ row: { campaignId, needs }, as, onDone }: CampaignPartProps) {
  const [open, setOpen] = useState(false)
  const [lines, setLines] = useState<Record<string, Line>>({})
  const act = useAct(reportUse, { as })
  const may = useMay()
  if (!may(reportUse)) return null
  if (!open) return <Button kind="pri" words="办好了，公布用在哪里" onTap={() => setOpen(true)} />
  const lineOf = (needId: string, pledged: number) => lines[needId] ?? { used: String(pledged), text: '' }
  const wrongOf = (used: string, most: number) =>
    /^\d{1,9}$/.test(used) && Number(used) <= most ? undefined : '要写数字，不能比收到的多'
  const whole = needs.every(({ needId, pledged }) => {
    const { used, text } = lineOf(needId, pledged)
    return text.trim() !== '' && wrongOf(used, pledged) === undefined
  })
  const report = async () => {
    const said = needs.map(({ needId, pledged }) => {
      const { used, text } = lineOf(needId, pledged)
      return { needId, used: Number(used), text: text.trim() }
    })
    if (await act.run({ campaignId, lines: said })) onDone()
  }
  return (
    <Box className="col g12">
      {needs.map(({ needId, label, unit, measure, pledged }) => {
        const line = lineOf(needId, pledged)
        const change = (next: Partial<Line>) => setLines({ ...lines, [needId]: { ...line, ...next } })
        const counted = { points: '分', minutes: '分钟', item: measure ?? '件', money: '分钱' }[kindOf(unit)]
        return (
          <Box key={needId} className="col g8">
            <Box className="t">{`${label}，收到 ${spokenAmount(pledged, unit, measure)}`}</Box>
            <TextField
              label={`用了多少（${counted}）`}
              kind="number"
              max={9}
              value={line.used}
              wrong={wrongOf(line.used, pledged)}
              onChange={(used) => change({ used })}
            />
            <TextField tall label="用在哪里" max={300} value={line.text} onChange={(text) => change({ text })} />
          </Box>
        )
      })}
      <FailureNote failure={act.failure} not="没有公布" />
      <Button
        kind="pri"
        wide
        words="公布"
        off={whole ? undefined : '每一样都要写'}
        busy={act.busy && '正在公布'}
        onTap={() => void report()}
      />
    </Box>
  )
}
