import { Box } from './box'
import { Icon } from './icon'
import { Tap } from './tap'

interface SegmentProps<Choice extends string> {
  readonly label: string
  readonly choices: ReadonlyArray<{ readonly value: Choice; readonly words: string }>
  readonly chosen: Choice
  readonly onChoose: (choice: Choice) => void
}

/** One of two or three. */
export function Segment<Choice extends string>({ label, choices, chosen, onChoose }: SegmentProps<Choice>) {
  return (
    <Box className="seg" label={label} group>
      {choices.map(({ value, words }) => (
        <Tap
          key={value}
          className={`seg-part${value === chosen ? ' on' : ''}`}
          chosen={value === chosen}
          onTap={() => onChoose(value)}
        >
          {value === chosen && <Icon name="check" size={18} />}
          <Box as="span">{words}</Box>
        </Tap>
      ))}
    </Box>
  )
}
