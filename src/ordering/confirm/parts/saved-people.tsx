import type { OutputOf } from '@domain/kernel/contract'
import type { myDelegations } from '@domain/ordering/proxy-contract'
import { CONSENT_WORDS, RELATION_WORDS } from '@domain/ordering/words'
import { Box } from '../../../ui/box'
import { Pick } from '../../../ui/pick'
import { monthDay } from '../../../ui/when'

export type Delegation = OutputOf<typeof myDelegations>['items'][number]

interface SavedPeopleProps {
  readonly people: readonly Delegation[]
  /** Empty for a new person. */
  readonly chosen: string
  readonly onChoose: (delegationId: string) => void
}

/** Those on record as letting one order for them: one tap. */
export function SavedPeople({ people, chosen, onChoose }: SavedPeopleProps) {
  return (
    <Box className="col g8" label="替谁约" group>
      {people.map(({ delegationId, name, relation, consent, until }) => (
        <Pick
          key={delegationId}
          title={`${name}（${RELATION_WORDS[relation]}）`}
          sub={`${CONSENT_WORDS[consent.way]}，到${monthDay(until)}`}
          chosen={chosen === delegationId}
          onTap={() => onChoose(delegationId)}
        />
      ))}
      <Pick title="新的人" chosen={chosen === ''} onTap={() => onChoose('')} />
    </Box>
  )
}
