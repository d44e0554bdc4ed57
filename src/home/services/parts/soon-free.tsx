import { listFreeSlots } from '@domain/ordering/contract'
import type { OutputOf } from '@domain/kernel/contract'
import { serverNow } from '../../../platform/clock'
import { useCare } from '../../../platform/mode'
import { useAnswer } from '../../../platform/use-answer'
import { Box } from '../../../ui/box'
import { ListRow } from '../../../ui/list-row'
import { Section } from '../../../ui/section'
import { moment } from '../../../ui/when'

type Slot = OutputOf<typeof listFreeSlots>['items'][number]

const MOST = 4

/** The earliest slot of each service. */
function earliestOfEach(slots: readonly Slot[]): Slot[] {
  const first = new Map<string, Slot>()
  for (const slot of slots) if (!first.has(slot.serviceId)) first.set(slot.serviceId, slot)
  return [...first.values()].slice(0, MOST)
}

interface SoonFreeProps {
  readonly unitId: string
  readonly onOpen: (serviceId: string) => void
}

/** What has a free seat next, at one's own community. */
export function SoonFree({ unitId, onOpen }: SoonFreeProps) {
  const care = useCare()
  const { value } = useAnswer(listFreeSlots, { unitId, limit: 12 })
  const soon = earliestOfEach(value?.items ?? [])
  if (soon.length === 0) return null
  const now = serverNow()
  return (
    <Section title="最近有空">
      <Box className="card flush">
        {soon.map((slot) => (
          <ListRow
            key={slot.slotId}
            category={slot.category}
            title={slot.title}
            sub={`${slot.place} · 余 ${slot.capacity - slot.taken}`}
            right={moment(slot.startsAt, now, care)}
            onTap={() => onOpen(slot.serviceId)}
          />
        ))}
      </Box>
    </Section>
  )
}
