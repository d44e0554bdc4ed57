import { ROLE_WORDS } from '@domain/kernel/roles'
import type { LocalUser } from '../../../platform/local-users'
import { Box } from '../../../ui/box'
import { Icon } from '../../../ui/icon'
import { Tap } from '../../../ui/tap'

function posts({ posts: held, unitName = '', roles }: LocalUser): string {
  const words = held.map(({ orgName, role }) => `${orgName} ${ROLE_WORDS[role]}`)
  if (words.length > 0) return words.join('，')
  return [unitName, ...roles.map((role) => ROLE_WORDS[role])].filter(Boolean).join(' · ')
}

/** One sample person. */
export function Person({ person, onChoose }: { readonly person: LocalUser; readonly onChoose: () => void }) {
  return (
    <Tap className="cell" onTap={onChoose}>
      <Box className="avatar" hidden>
        {person.displayName.slice(0, 1)}
      </Box>
      <Box className="fill">
        <Box className="t">{person.displayName}</Box>
        <Box className="sub">{posts(person)}</Box>
      </Box>
      <Box className="go">
        <Icon name="right" size={18} />
      </Box>
    </Tap>
  )
}
