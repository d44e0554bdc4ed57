import { useState } from 'react'
import type { InputFor } from '@domain/kernel/contract'
import type { list } from '@domain/projects/contract'
import { PROJECT_KIND_WORDS, STAGE_WORDS } from '@domain/projects/words'
import { useCare } from '../../../platform/mode'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Chips } from '../../../ui/chips'
import { SelectField } from '../../../ui/select-field'

type Asked = InputFor<typeof list>
type Stage = NonNullable<Asked['stage']> | 'all'
type Kind = NonNullable<Asked['kind']> | 'all'

export interface Narrowing {
  readonly stage: Stage
  readonly kind: Kind
  readonly place: 'own' | 'all'
  readonly year: string
}

const entries = <Value extends string>(words: Readonly<Record<Value, string>>) =>
  Object.entries(words).map(([value, each]) => ({ value: value as Value, words: String(each) }))

const STAGES: ReadonlyArray<{ value: Stage; words: string }> = [
  ...entries(STAGE_WORDS),
  { value: 'all', words: '全部' },
]
const KINDS: ReadonlyArray<{ value: Kind; words: string }> = [
  { value: 'all', words: '各种' },
  ...entries(PROJECT_KIND_WORDS),
]
const PLACES: ReadonlyArray<{ value: Narrowing['place']; words: string }> = [
  { value: 'own', words: '我的社区' },
  { value: 'all', words: '全县' },
]
/** Years one can look back. */
const YEARS_BACK = 13

interface FiltersProps {
  readonly chosen: Narrowing
  /** Whether it is known where the person lives. */
  readonly hasHome: boolean
  readonly thisYear: number
  readonly onChange: (part: Partial<Narrowing>) => void
}

/** By how far it is, where, of what kind and from which year. */
export function Filters({ chosen, hasHome, thisYear, onChange }: FiltersProps) {
  const care = useCare()
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => String(thisYear + 1 - back))
  const choices = [{ value: 'all', words: '各年' }, ...years.map((year) => ({ value: year, words: `${year} 年` }))]
  const [open, setOpen] = useState(false)
  const said = [
    hasHome && (chosen.place === 'own' ? '我的社区' : '全县'),
    chosen.kind === 'all' ? '各种' : PROJECT_KIND_WORDS[chosen.kind],
    chosen.year === 'all' ? '各年' : `${chosen.year} 年`,
  ]
  return (
    <Box className="col g12">
      <Chips label="办到哪里" choices={STAGES} chosen={chosen.stage} onChoose={(stage) => onChange({ stage })} />
      <Box className="row apart">
        <Box className="sub">{said.filter(Boolean).join(' · ')}</Box>
        <Button small kind="text" icon="filter" words={open ? '收起' : '换条件'} onTap={() => setOpen(!open)} />
      </Box>
      {open && (
        <Box className={care ? 'col g12' : 'pfilters'}>
          {hasHome && (
            <SelectField label="哪里" choices={PLACES} value={chosen.place} onChange={(place) => onChange({ place })} />
          )}
          <SelectField label="种类" choices={KINDS} value={chosen.kind} onChange={(kind) => onChange({ kind })} />
          <SelectField label="年份" choices={choices} value={chosen.year} onChange={(year) => onChange({ year })} />
        </Box>
      )}
    </Box>
  )
}
