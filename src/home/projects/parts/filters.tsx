import { useState } from 'react'
import type { InputFor, OutputOf } from '@domain/kernel/contract'
import type { list } from '@domain/projects/contract'
import type { countStages } from '@domain/projects/count-contract'
import { PROJECT_KIND_WORDS, STAGE_WORDS } from '@domain/projects/words'
import { useCare } from '../../../platform/mode'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Chips } from '../../../ui/chips'
import { SelectField } from '../../../ui/select-field'

type Asked = InputFor<typeof list>
type Stage = NonNullable<Asked['stage']> | 'raising' | 'all'
type Kind = NonNullable<Asked['kind']> | 'all'
type Counts = OutputOf<typeof countStages>['counts']

export interface Narrowing {
  readonly stage: Stage
  readonly kind: Kind
  readonly place: 'own' | 'all'
  readonly year: string
}

const entries = <Value extends string>(words: Readonly<Record<Value, string>>) =>
  Object.entries(words).map(([value, each]) => ({ value: value as Value, words: String(each) }))

const STAGES: ReadonlyArray<{ value: Stage; words: string }> = [
  { value: 'raising', words: '众筹中' },
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

/** The stages, each with how many there are of it where that is known; `全部` has no number of its own. */
function counted(counts: Counts) {
  return STAGES.map(({ value, words }) => ({
    value,
    words: counts === undefined || value === 'all' ? words : `${words} ${counts[value]}`,
  }))
}

interface FiltersProps {
  readonly chosen: Narrowing
  /** How many the own community has of each, where nothing else narrows the list. */
  readonly counts: Counts
  /** Whether it is known where the person lives. */
  readonly hasHome: boolean
  readonly thisYear: number
  readonly onChange: (part: Partial<Narrowing>) => void
}

/** By how far it is, where, of what kind and from which year; what neighbours gather for is told by place alone. */
export function Filters({ chosen, counts, hasHome, thisYear, onChange }: FiltersProps) {
  const care = useCare()
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => String(thisYear + 1 - back))
  const choices = [{ value: 'all', words: '各年' }, ...years.map((year) => ({ value: year, words: `${year} 年` }))]
  const [open, setOpen] = useState(false)
  const raising = chosen.stage === 'raising'
  const said = [
    hasHome && chosen.place === 'own' ? '我的社区' : '全县',
    !raising && (chosen.kind === 'all' ? '各种' : PROJECT_KIND_WORDS[chosen.kind]),
    !raising && (chosen.year === 'all' ? '各年' : `${chosen.year} 年`),
  ]
  const more = hasHome || !raising
  return (
    <Box className="col g12">
      <Chips
        label="办到哪里"
        choices={counted(counts)}
        chosen={chosen.stage}
        onChoose={(stage) => onChange({ stage })}
      />
      <Box className="row apart">
        <Box className="sub">{said.filter(Boolean).join(' · ')}</Box>
        {more && (
          <Button small kind="text" icon="filter" words={open ? '收起' : '换条件'} onTap={() => setOpen(!open)} />
        )}
      </Box>
      {open && more && (
        <Box className={care ? 'col g12' : 'pfilters'}>
          {hasHome && (
            <SelectField label="哪里" choices={PLACES} value={chosen.place} onChange={(place) => onChange({ place })} />
          )}
          {!raising && (
            <>
              <SelectField label="种类" choices={KINDS} value={chosen.kind} onChange={(kind) => onChange({ kind })} />
              <SelectField label="年份" choices={choices} value={chosen.year} onChange={(year) => onChange({ year })} />
            </>
          )}
        </Box>
      )}
    </Box>
  )
}
