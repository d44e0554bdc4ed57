import { useState } from 'react'
import { search } from '@domain/org/contract'
import { KIND_WORDS } from '@domain/org/words'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Pick } from '../../ui/pick'
import { TextField } from '../../ui/text-field'

export interface ChosenUnit {
  readonly unitId: string
  readonly name: string
}

interface UnitChoiceProps {
  readonly label: string
  readonly chosen: ChosenUnit | undefined
  readonly onChoose: (unit: ChosenUnit | undefined) => void
}

/** A unit, found by name or initials. */
export function UnitChoice({ label, chosen, onChoose }: UnitChoiceProps) {
  const [q, setQ] = useState('')
  const asked = q.trim()
  const { value, failure } = useAnswer(search, chosen || asked === '' ? undefined : { q: asked, limit: 6 })
  if (chosen) {
    return (
      <Box className="col g8">
        <Box className="t">{label}</Box>
        <Box className="row apart">
          <Box>{chosen.name}</Box>
          <Button small words="另选" onTap={() => onChoose(undefined)} />
        </Box>
      </Box>
    )
  }
  const rows = asked === '' ? [] : (value?.items ?? [])
  return (
    <Box className="col g8">
      <TextField kind="search" label={label} hint="名字或拼音首字母" max={40} value={q} onChange={setQ} />
      {failure && <Box className="sub">现在找不了单位，请再打一个字试试。</Box>}
      {value && asked !== '' && rows.length === 0 && <Box className="sub">没有找到，换个字试试。</Box>}
      {rows.map(({ unitId, name, kind }) => (
        <Pick
          key={unitId}
          title={name}
          sub={KIND_WORDS[kind]}
          chosen={false}
          onTap={() => onChoose({ unitId, name })}
        />
      ))}
    </Box>
  )
}
