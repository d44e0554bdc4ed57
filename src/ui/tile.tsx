import type { CategoryColour } from './category'
import type { IconName } from './icon-name'
import { Box } from './box'
import { Icon } from './icon'

interface TileProps {
  readonly icon: IconName
  /** Neutral when left out. */
  readonly colour?: CategoryColour
  readonly large?: boolean
}

export function Tile({ icon, colour, large }: TileProps) {
  return (
    <Box className={`tile${large ? ' large' : ''}${colour ? ` cat-${colour}` : ''}`} hidden>
      <Icon name={icon} />
    </Box>
  )
}
