import { useCare } from '../platform/mode'
import { Box } from './box'
import { CareChoices } from './care-choices'
import type { ChoiceProps } from './choice'
import { Icon } from './icon'
import { Tap } from './tap'

/** One of two or three. */
export function Segment<Value extends string>(props: ChoiceProps<Value>) {
  const care = useCare()
  if (care) return <CareChoices {...props} />
  const { label, choices, chosen, onChoose } = props
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
