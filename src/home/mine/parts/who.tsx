import type { me } from '@domain/identity/contract'
import type { OutputOf } from '@domain/kernel/contract'
import { Box } from '../../../ui/box'
import { Tag } from '../../../ui/tag'
import './mine.scss'

/** Name and how far one is known. */
export function Who({ who }: { readonly who: OutputOf<typeof me> }) {
  const { displayName = '还没有登录', verification, unitName } = who
  const verified = verification === 'resident_verified'
  return (
    <Box as="header" className="row who">
      <Box className="face" hidden>
        {who.displayName ? displayName.slice(0, 1) : '？'}
      </Box>
      <Box className="fill col g8">
        <Box as="h1" className="h1">
          {displayName}
        </Box>
        {unitName && (
          <Box className="row">
            <Tag
              words={verified ? `${unitName}居民` : unitName}
              tone={verified ? 'pine' : 'plain'}
              {...(verified ? { icon: 'check' } : {})}
            />
          </Box>
        )}
      </Box>
    </Box>
  )
}
