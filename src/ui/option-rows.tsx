import { Box } from './box'
import { Icon } from './icon'
import { Pick } from './pick'

interface OptionRowsProps {
  readonly label: string
  readonly options: readonly string[]
  readonly chosen: readonly string[]
  /** More than one may be chosen. */
  readonly several: boolean
  /** What is wrong and how to mend it. */
  readonly wrong?: string | undefined
  readonly onChange: (chosen: readonly string[]) => void
}

/** A question answered by its options: full-width rows in both modes; a second tap takes a choice back. */
export function OptionRows({ label, options, chosen, several, wrong, onChange }: OptionRowsProps) {
  const tap = (option: string) => {
    const rest = chosen.filter((one) => one !== option)
    if (rest.length < chosen.length) return onChange(rest)
    return onChange(several ? [...chosen, option] : [option])
  }
  return (
    <Box className="col g8" label={label} group>
      <Box className="t">{label}</Box>
      {options.map((option) => (
        <Pick
          slim
          key={option}
          title={option}
          several={several}
          chosen={chosen.includes(option)}
          onTap={() => tap(option)}
        />
      ))}
      {wrong && (
        <Box className="wrong">
          <Icon name="alert" size={18} />
          <Box>{wrong}</Box>
        </Box>
      )}
    </Box>
  )
}
