import { go } from '../../../platform/places'
import { Box } from '../../../ui/box'
import { faceOf } from '../../../ui/category'
import { ListRow } from '../../../ui/list-row'
import { Section } from '../../../ui/section'
import { Tap } from '../../../ui/tap'
import { Tile } from '../../../ui/tile'
import { moment } from '../../../ui/when'
import type { Today } from './agenda'

interface NearProps {
  readonly near: Today['near']
  readonly now: number
}

const TITLE = '附近最近有空'
const more = { words: '全部服务', onTap: () => go('services') }
const open = (serviceId: string) => go('service', { serviceId })

/** What has a free seat soon, nearby. */
export function Near({ near, now }: NearProps) {
  if (near.length === 0) return null
  return (
    <Section title={TITLE} more={more}>
      <Box className="card flush">
        {near.map(({ slotId, serviceId, category, title, place, startsAt }) => (
          <ListRow
            key={slotId}
            category={category}
            title={title}
            sub={place}
            right={moment(startsAt, now, false)}
            onTap={() => open(serviceId)}
          />
        ))}
      </Box>
    </Section>
  )
}

/** The same as three cards beside each other. */
export function WideNear({ near, now }: NearProps) {
  if (near.length === 0) return null
  return (
    <Section title={TITLE} more={more}>
      <Box className="three">
        {near.map(({ slotId, serviceId, category, title, place, startsAt }) => (
          <Tap key={slotId} link className="card col near-card" onTap={() => open(serviceId)}>
            <Tile large {...faceOf(category)} />
            <Box className="t">{title}</Box>
            <Box className="sub">{place}</Box>
            <Box className="sub pine">{`${moment(startsAt, now, false)} 有空`}</Box>
          </Tap>
        ))}
      </Box>
    </Section>
  )
}
