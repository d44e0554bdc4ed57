import { useState } from 'react'
import { addDays, clockTime, instantOf, shanghaiDate } from '@domain/kernel/calendar'
import type { OutputOf } from '@domain/kernel/contract'
import { draft, type preview } from '@domain/rules/contract'
import type { RuleSet } from '@domain/rules/rule-set'
import { serverNow } from '../../../../platform/clock'
import { goInstead } from '../../../../platform/places'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { DateField, TimeField } from '../../../../ui/date-field'
import { FailureNote } from '../../../../ui/failure-note'
import { Section } from '../../../../ui/section'
import { TextField } from '../../../../ui/text-field'
import { problemOf, sectionsOf, SECTIONS, textsOf } from './numbers'

interface RuleFormProps {
  readonly base: RuleSet
  /** One's own draft, when it is changed again. */
  readonly own: OutputOf<typeof preview> | undefined
  readonly as: string
}

function minuteOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** Every local number by its name; nothing counts before another administrator approved it. */
export function RuleForm({ base, own, as }: RuleFormProps) {
  const [texts, setTexts] = useState(() => textsOf(base))
  const [name, setName] = useState(own?.name ?? '')
  const [reason, setReason] = useState(own?.reason ?? '')
  const [day, setDay] = useState(() => (own ? shanghaiDate(own.effectiveFrom) : addDays(shanghaiDate(serverNow()), 1)))
  const [time, setTime] = useState(() => (own ? clockTime(own.effectiveFrom) : '00:00'))
  const act = useAct(draft, { as })
  const sections = sectionsOf(base, texts)
  const nothing = !own && sections !== undefined && Object.keys(sections).length === 0
  const off = !sections
    ? '有数字不对'
    : nothing
      ? '还没有改数字'
      : !name.trim() || !reason.trim()
        ? '先写名字和原因'
        : undefined
  const save = async () => {
    if (!sections) return
    const said = { name: name.trim(), reason: reason.trim(), effectiveFrom: instantOf(day, minuteOf(time)) }
    const saved = await act.run({
      ...said,
      sections: own ? wholeOf(base, sections) : sections,
      ...(own ? { code: own.code } : {}),
    })
    if (saved) goInstead('ruleSets')
  }
  return (
    <Box className="desk-form col g24">
      <Box as="header">
        <Box as="h1" className="h1">
          {own ? '修改草稿' : '起草一版规则'}
        </Box>
        <Box className="sub">只改要改的。另一位管理员复核以后，到时间才生效。</Box>
      </Box>
      {SECTIONS.map(({ title, fields }) => (
        <Section key={title} title={title}>
          <Box className="card col g12">
            {fields.map((field) => (
              <TextField
                key={field.path}
                label={
                  field.unit && !['minuteOfDay', 'yesNo'].includes(field.unit)
                    ? `${field.name}（${field.unit}）`
                    : field.name
                }
                max={8}
                value={texts[field.path] ?? ''}
                wrong={problemOf(field, texts[field.path] ?? '')}
                onChange={(text) => setTexts({ ...texts, [field.path]: text })}
              />
            ))}
          </Box>
        </Section>
      ))}
      <Section title="这一版">
        <Box className="card col g12">
          <TextField label="名字" max={30} value={name} onChange={setName} />
          <TextField tall label="为什么改" max={200} value={reason} onChange={setReason} />
          <DateField label="哪天生效" value={day} onChange={setDay} />
          <TimeField label="几点生效" value={time} onChange={setTime} />
          <FailureNote failure={act.failure} not="没有存" />
          <Button
            kind="pri"
            wide
            words="存，请人复核"
            off={off}
            busy={act.busy && '正在存'}
            onTap={() => void save()}
          />
        </Box>
      </Section>
    </Box>
  )
}

/** A draft is sent again with every section, so that what it had changed before stays. */
function wholeOf(base: RuleSet, changed: Partial<RuleSet>): RuleSet {
  return { ...base, ...changed }
}
