import { useState } from 'react'
import { ACTIVITY_CATEGORY_WORDS } from '@domain/volunteering/words'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { SelectField } from '../../../ui/select-field'
import { Sheet } from '../../../ui/sheet'
import { TextField } from '../../../ui/text-field'
import { NO_FILTER, type Category, type Filter } from './wanted'

const CATEGORIES = [
  { value: 'any', words: '都看' } as const,
  ...Object.entries(ACTIVITY_CATEGORY_WORDS).map(([value, words]) => ({ value: value as Category, words })),
]

const DAYS = [
  { value: 'any', words: '都看' },
  { value: 'week', words: '七天里' },
  { value: 'weekend', words: '这个周末' },
] as const

interface FilterSheetProps {
  readonly filter: Filter
  readonly onClose: () => void
  readonly onChoose: (filter: Filter) => void
}

/** Kind, days and skill one looks for. */
export function FilterSheet({ filter, onClose, onChoose }: FilterSheetProps) {
  const [next, setNext] = useState(filter)
  return (
    <Sheet title="只看这样的" onClose={onClose}>
      <SelectField
        label="种类"
        choices={CATEGORIES}
        value={next.category}
        onChange={(category) => setNext({ ...next, category })}
      />
      <SelectField
        label="日子"
        choices={DAYS}
        value={next.within}
        onChange={(within) => setNext({ ...next, within })}
      />
      <TextField
        label="我会的（比如 园艺，可以不填）"
        max={10}
        value={next.skill}
        onChange={(skill) => setNext({ ...next, skill })}
      />
      <Box className="pair">
        <Button words="都不挑" onTap={() => onChoose(NO_FILTER)} />
        <Button kind="pri" words="看这样的" onTap={() => onChoose({ ...next, skill: next.skill.trim() })} />
      </Box>
    </Sheet>
  )
}
