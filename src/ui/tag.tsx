import type { IconName } from './icon-name'
import { Box } from './box'
import { Icon } from './icon'

export type Tone = 'plain' | 'amber' | 'pine' | 'red'

interface TagProps {
  readonly words: string
  readonly tone?: Tone
  readonly icon?: IconName
}

/** A state in words; colour and icon only help. */
export function Tag({ words, tone = 'plain', icon }: TagProps) {
  return (
    <Box as="span" className={`tag ${tone}`}>
      {icon && <Icon name={icon} size={14} />}
      <Box as="span">{words}</Box>
    </Box>
  )
}
