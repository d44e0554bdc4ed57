import { Box } from '../../../../ui/box'
import { Icon } from '../../../../ui/icon'
import { Tap } from '../../../../ui/tap'

interface PlaceKeysProps {
  /** What is moved or taken away, as a screen reader says it. */
  readonly name: string
  readonly first: boolean
  readonly last: boolean
  readonly onMove: (by: -1 | 1) => void
  /** Absent where nothing more may go. */
  readonly onRemove?: (() => void) | undefined
}

/** Moves one of a list up or down, or takes it away. */
export function PlaceKeys({ name, first, last, onMove, onRemove }: PlaceKeysProps) {
  return (
    <Box className="row tight place-keys">
      <Tap
        className={`place-key${first ? ' off' : ''}`}
        label={`${name}上移`}
        disabled={first}
        onTap={() => onMove(-1)}
      >
        <Icon name="up" size={20} />
      </Tap>
      <Tap className={`place-key${last ? ' off' : ''}`} label={`${name}下移`} disabled={last} onTap={() => onMove(1)}>
        <Icon name="down" size={20} />
      </Tap>
      {onRemove && (
        <Tap className="place-key" label={`去掉${name}`} onTap={onRemove}>
          <Icon name="x" size={20} />
        </Tap>
      )}
    </Box>
  )
}
