import { Box } from './box'
import { Tap } from './tap'

interface ChipsProps<Choice extends string> {
  readonly label: string
  readonly choices: ReadonlyArray<{ readonly value: Choice; readonly words: string }>
  readonly chosen: Choice
  readonly onChoose: (choice: Choice) => void
}

/** One of a few, scrolled sideways where there is no room. */
export function Chips<Choice extends string>({ label, choices, chosen, onChoose }: ChipsProps<Choice>) {
  return (
    <Box className="chips" label={label} group>
      {choices.map(({ value, words }) => (
        <Tap
          key={value}
          className={`chip${value === chosen ? ' on' : ''}`}
          chosen={value === chosen}
          onTap={() => onChoose(value)}
        >
          {words}
        </Tap>
      ))}
    </Box>
  )
}
