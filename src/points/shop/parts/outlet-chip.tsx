import { useCare } from '../../../platform/mode'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { Tap } from '../../../ui/tap'

interface OutletChipProps {
  /** Of the outlet that is looked at; all of them without. */
  readonly name: string | undefined
  readonly onTap: () => void
}

/** Where one would fetch things, and the way to another place. */
export function OutletChip({ name = '所有领取点', onTap }: OutletChipProps) {
  const care = useCare()
  if (care) return <Button wide icon="pin" words={name} onTap={onTap} />
  return (
    <Tap className="chip outlet-chip" label={`${name}，点开换领取点`} onTap={onTap}>
      <Icon name="pin" size={18} />
      <Box as="span" className="outlet-name">
        {name}
      </Box>
      <Icon name="down" size={16} />
    </Tap>
  )
}
