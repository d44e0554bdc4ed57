import { Box } from './box'
import { Icon } from './icon'
import { TextField } from './text-field'

interface SearchFieldProps {
  /** What is searched, for screen readers. */
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onChange: (typed: string) => void
}

/** The field above a list that narrows it while one types. */
export function SearchField({ label, hint, value, onChange }: SearchFieldProps) {
  return (
    <Box className="searchf">
      <Icon name="search" size={20} />
      <TextField bare kind="search" label={label} hint={hint} value={value} max={40} onChange={onChange} />
    </Box>
  )
}
