import { useCare } from '../platform/mode'
import { Box } from './box'
import { CareChoices } from './care-choices'
import type { ChoiceProps } from './choice'
import { Tap } from './tap'

/** One of a few, scrolled sideways where there is no room. */
export function Chips<Value extends string>(props: ChoiceProps<Value>) {
  const care = useCare()
  if (care) return <CareChoices {...props} />
  const { label, choices, chosen, onChoose } = props
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
