import { useState } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import { uploadCalendar, type calendar } from '@domain/rules/contract'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { Note } from '../../../../ui/note'
import { TextField } from '../../../../ui/text-field'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Days in a text, one per line or parted by commas; and whether all of them are days. */
function daysIn(text: string): { days: string[]; wrong: string | undefined } {
  const days = text.split(/[\s,，、;；]+/).filter((day) => day !== '')
  const bad = days.find((day) => !DAY.test(day) || Number.isNaN(Date.parse(day)))
  return { days, wrong: bad === undefined ? undefined : `“${bad}”不是日期，要写成 2026-10-01 这样` }
}

interface CalendarFormProps {
  readonly year: number
  readonly now: OutputOf<typeof calendar>
  readonly as: string
  readonly onDone: () => void
}

/** The notice of a year; it replaces what was there. */
export function CalendarForm({ year, now, as, onDone }: CalendarFormProps) {
  const [holidays, setHolidays] = useState(now.holidays.join('\n'))
  const [makeup, setMakeup] = useState(now.makeupWorkdays.join('\n'))
  const [source, setSource] = useState(now.source ?? '')
  const [saved, setSaved] = useState<number>()
  const act = useAct(uploadCalendar, { as })
  const off = daysIn(holidays)
  const on = daysIn(makeup)
  const upload = async () => {
    const said = { year, holidays: off.days, makeupWorkdays: on.days, source: source.trim() }
    const answer = await act.run(said)
    if (!answer) return
    setSaved(answer.workdays)
    onDone()
  }
  const missing = off.wrong || on.wrong ? '有日期不对' : source.trim() ? undefined : '先写依据'
  return (
    <Box className="card col g12">
      <TextField
        tall
        label="放假的日子（一行一天）"
        max={2000}
        value={holidays}
        wrong={off.wrong}
        onChange={setHolidays}
      />
      <TextField tall label="补班的周末（一行一天）" max={600} value={makeup} wrong={on.wrong} onChange={setMakeup} />
      <TextField label="依据（文件名和文号）" max={80} value={source} onChange={setSource} />
      {saved !== undefined && (
        <Note icon="checkc" tone="pine" alert>
          {`存好了，全年 ${saved} 个工作日。已经在算的期限不变。`}
        </Note>
      )}
      <FailureNote failure={act.failure} not="没有存" />
      <Button
        kind="pri"
        wide
        words={`存 ${year} 年的安排`}
        off={missing}
        busy={act.busy && '正在存'}
        onTap={() => void upload()}
      />
    </Box>
  )
}
