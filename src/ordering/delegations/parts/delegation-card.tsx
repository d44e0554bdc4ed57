import { decideDelegation } from '@domain/ordering/rules'
import { CONSENT_WORDS, RELATION_WORDS } from '@domain/ordering/words'
import { serverNow } from '../../../platform/clock'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Tag, type Tone } from '../../../ui/tag'
import { longDay, stamp } from '../../../ui/when'
import type { Delegation } from './withdraw-sheet'

export type Side = 'agent' | 'principal'

function stateOf(delegation: Delegation): { words: string; tone: Tone; counts: boolean } {
  if (decideDelegation(delegation, serverNow()).ok) return { words: '有效', tone: 'pine', counts: true }
  return { words: delegation.status === 'withdrawn' ? '已撤回' : '到期了', tone: 'plain', counts: false }
}

interface DelegationCardProps {
  readonly delegation: Delegation
  readonly side: Side
  readonly onEnd: () => void
}

/** One record as its two people see it. */
export function DelegationCard({ delegation, side, onEnd }: DelegationCardProps) {
  const { name, agentName, relation, phoneMasked, consent, until } = delegation
  const { words, tone, counts } = stateOf(delegation)
  const title = side === 'agent' ? `${name}（${RELATION_WORDS[relation]}）` : `${agentName} 替您办`
  return (
    <Box as="article" className="card col g8">
      <Box className="row top apart">
        <Box as="h2" className="t b">
          {title}
        </Box>
        <Tag words={words} tone={tone} />
      </Box>
      {side === 'agent' && phoneMasked && <Box className="sub">{phoneMasked}</Box>}
      <Box className="sub">{`${CONSENT_WORDS[consent.way]}，${stamp(consent.at)} 登记`}</Box>
      <Box className="sub">{`到 ${longDay(until)}`}</Box>
      {counts && <Button small words="撤回" onTap={onEnd} />}
    </Box>
  )
}
