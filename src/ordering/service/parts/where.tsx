import { useState } from 'react'
import { useCare } from '../../../platform/mode'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { CellRow } from '../../../ui/cell-row'
import { Section } from '../../../ui/section'
import { WaySheet } from '../../../ui/way/way-sheet'
import { whereWords } from '../../../ui/where-words'
import type { Slot } from '../../slots/days'
import type { ServiceGuide } from './service-guide'

interface WhereProps {
  readonly guide: ServiceGuide
  readonly slot: Slot | undefined
}

/** The place of the chosen time, or where such things are usually done. */
export function Where({ guide, slot }: WhereProps) {
  const care = useCare()
  const [asking, setAsking] = useState(false)
  return (
    <Section title={care ? '在这里办' : '在哪办'}>
      <Box className="card flush">
        <CellRow
          title={slot ? whereWords(slot) : guide.placeHint}
          sub={guide.ownCommunityOnly ? `${guide.serviceHours}，只给本社区居民办` : guide.serviceHours}
          right={slot && !care && <Button small kind="quiet" icon="nav" words="怎么走" onTap={() => setAsking(true)} />}
        />
        {slot && care && <CellRow icon="nav" title="怎么走" onTap={() => setAsking(true)} />}
      </Box>
      {slot && asking && <WaySheet unitId={slot.unitId} place={whereWords(slot)} onClose={() => setAsking(false)} />}
    </Section>
  )
}
