import { myWaits } from '@domain/ordering/line-contract'
import { WAIT_WORDS } from '@domain/ordering/words'
import { serverNow } from '../../platform/clock'
import { useCare } from '../../platform/mode'
import { go } from '../../platform/places'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../../ui/box'
import { ListRow } from '../../ui/list-row'
import { Section } from '../../ui/section'
import { moment } from '../../ui/when'
import { whereWords } from '../../ui/where-words'

/** 在等的名额, above one's orders; nothing for who waits for none. */
export function Waits() {
  const care = useCare()
  const { value } = useAnswer(myWaits, {})
  if (!value || value.items.length === 0) return null
  const now = serverNow()
  return (
    <Section title="在等的名额">
      <Box className="card flush">
        {value.items.map((wait) => (
          <ListRow
            key={wait.waitId}
            category={wait.category}
            title={wait.title}
            sub={`${moment(wait.startsAt, now, care)} · ${whereWords(wait)}`}
            right={WAIT_WORDS[wait.status]}
            tone={wait.status === 'told' ? 'pine' : 'amber'}
            onTap={() => go('service', { serviceId: wait.serviceId })}
          />
        ))}
      </Box>
    </Section>
  )
}
