import type { Purpose } from '@domain/kernel/purposes'
import { PURPOSE_WORDS } from '@domain/privacy/words'
import { go } from '../../../platform/places'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { Tap } from '../../../ui/tap'
import type { Said } from '../../parts/consents'
import { isGiven, saidWords } from '../../parts/said-words'
import '../../privacy.scss'

interface ConsentCellProps {
  readonly purpose: Purpose
  readonly said: Said | undefined
  readonly onGive: () => void
  readonly onWithdraw: () => void
}

/** One purpose: what was said, its notice, and the one tap that turns it round. */
export function ConsentCell({ purpose, said, onGive, onWithdraw }: ConsentCellProps) {
  const given = isGiven(said)
  return (
    <Box className="cell consent">
      <Icon name={given ? 'checkc' : 'lock'} />
      <Box className="fill">
        <Box className="t">{PURPOSE_WORDS[purpose]}</Box>
        <Box className={`sub${said?.outdated ? ' amber' : ''}`}>{saidWords(said)}</Box>
        <Tap
          link
          className="lnk"
          label={`${PURPOSE_WORDS[purpose]}：看说明`}
          onTap={() => go('dataNotice', { about: purpose })}
        >
          看说明
        </Tap>
      </Box>
      {given ? (
        <Button small words="撤回" onTap={onWithdraw} />
      ) : (
        <Button small words={said?.outdated ? '看新说明' : '同意'} onTap={onGive} />
      )}
    </Box>
  )
}
