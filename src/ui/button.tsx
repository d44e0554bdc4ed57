import type { IconName } from './icon-name'
import { Box } from './box'
import { Icon } from './icon'
import { Tap } from './tap'

interface ButtonProps {
  readonly words: string
  readonly onTap: () => void
  /** `pri`: the one filled red button of a view. `call`: the phone, outlined so that it does not compete. */
  readonly kind?: 'pri' | 'sec2' | 'quiet' | 'text' | 'call'
  readonly icon?: IconName
  readonly small?: boolean
  readonly wide?: boolean
  /** While it works: says what it does, and a second tap does nothing. */
  readonly busy?: string | false
  /** Why it cannot be used now; stands on the button in place of `words`. */
  readonly off?: string | undefined
  /** Key that does the same, shown on a desk. */
  readonly keyCap?: string | undefined
}

export function Button({ words, onTap, kind = 'sec2', icon, small, wide, busy = false, off, keyCap }: ButtonProps) {
  const classes = ['btn', off ? 'off' : kind, small ? 'small' : '', wide ? 'wide' : ''].filter(Boolean).join(' ')
  return (
    <Tap className={classes} onTap={onTap} disabled={busy !== false || off !== undefined}>
      {busy !== false && <Box className="spin" hidden />}
      {busy === false && icon && <Icon name={icon} size={20} />}
      <Box as="span">{busy === false ? (off ?? words) : busy}</Box>
      {keyCap && (
        <Box as="span" className="kbd" hidden>
          {keyCap}
        </Box>
      )}
    </Tap>
  )
}
