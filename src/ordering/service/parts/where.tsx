import { useCare } from '../../../platform/mode'
import { Box } from '../../../ui/box'
import { Section } from '../../../ui/section'
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
  return (
    <Section title={care ? '在这里办' : '在哪办'}>
      <Box className="card">
        <Box className="t">{slot ? whereWords(slot) : guide.placeHint}</Box>
        <Box className="sub">{guide.serviceHours}</Box>
        {guide.ownCommunityOnly && <Box className="sub">只给本社区居民办。</Box>}
      </Box>
    </Section>
  )
}
