import { PURPOSE_WORDS } from '@domain/privacy/words'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { Tag } from '../../../ui/tag'
import type { Said } from '../../parts/consents'
import { isGiven, saidWords } from '../../parts/said-words'
import '../../privacy.scss'

/** One receiver or place, with its way back. */
export function SingleCell({ said, onWithdraw }: { readonly said: Said; readonly onWithdraw: () => void }) {
  return (
    <Box className="cell consent">
      <Icon name={isGiven(said) ? 'checkc' : 'lock'} />
      <Box className="fill">
        <Box className="t">{said.receiver}</Box>
        <Box className="sub">{`${PURPOSE_WORDS[said.purpose]}，${saidWords(said)}`}</Box>
      </Box>
      {isGiven(said) ? <Button small words="撤回" onTap={onWithdraw} /> : <Tag words="不再用" />}
    </Box>
  )
}
