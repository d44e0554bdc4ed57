import { useState } from 'react'
import { typePhone } from '@domain/identity/contract'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { TextField } from '../../../ui/text-field'
import { UnitChoice, type NamedUnit } from '../../parts/unit-choice'

interface TypeNumberProps {
  /** The person's own community, if it is known. */
  readonly home: NamedUnit | undefined
  readonly onDone: () => void
}

function wrongNumber(digits: string): string | undefined {
  if (digits.length !== 11) return `手机号要 11 位，现在是 ${digits.length} 位`
  return /^1[3-9]/.test(digits) ? undefined : '手机号是 13 到 19 开头的，请再看看'
}

function offWords(digits: string, unit: NamedUnit | undefined): string | undefined {
  if (digits === '') return '先填手机号'
  if (wrongNumber(digits)) return '号码不对'
  return unit ? undefined : '先选社区'
}

/** A number by hand, and which community's desk is to check it. */
export function TypeNumber({ home, onDone }: TypeNumberProps) {
  const [typed, setTyped] = useState('')
  const [picked, setPicked] = useState<NamedUnit | null>()
  const act = useAct(typePhone)
  const digits = typed.replace(/\D/g, '')
  const unit = picked === undefined ? home : (picked ?? undefined)
  const send = async () => {
    if (!unit || !(await act.run({ phone: digits, unitId: unit.unitId }))) return
    setTyped('')
    onDone()
  }
  return (
    <Box className="card col g24">
      <TextField
        kind="tel"
        label="手机号"
        hint="11 位数字"
        max={13}
        value={typed}
        wrong={digits.length >= 11 || (digits && !typed.startsWith('1')) ? wrongNumber(digits) : undefined}
        onChange={setTyped}
      />
      <UnitChoice
        communities
        label="请哪个社区核对"
        hint="社区名字，或拼音首字母"
        chosen={unit}
        onChoose={(next) => setPicked(next ?? null)}
      />
      <FailureNote failure={act.failure} not="没有交上去" />
      <Button
        wide
        words="请社区核对"
        off={offWords(digits, unit)}
        busy={act.busy && '正在交'}
        onTap={() => void send()}
      />
    </Box>
  )
}
