import type { Place } from '../platform/places'
import { go } from '../platform/places'
import { Box } from './box'
import { CellRow } from './cell-row'
import type { IconName } from './icon-name'
import { Note } from './note'

interface OpenMattersProps {
  readonly items: ReadonlyArray<{ readonly collection: string; readonly title: string; readonly count: number }>
}

interface Face {
  readonly icon: IconName
  readonly words: (count: string) => string
  readonly does: string
  readonly place: Place
}

/** Where each kind is brought to its end. */
const FACES: Readonly<Record<string, Face>> = {
  orders: { icon: 'file', words: (count) => `${count}件约好的事`, does: '办完，或者取消', place: 'orders' },
  signUps: { icon: 'hands', words: (count) => `${count}次报了名的活动`, does: '去过，或者退出', place: 'volunteering' },
  records: { icon: 'hour', words: (count) => `${count}次没定下来的志愿时长`, does: '等公示完', place: 'records' },
  redemptions: { icon: 'bag', words: (count) => `${count}样没领的东西`, does: '领走，或者退回', place: 'redemptions' },
}
const MANY = 100

const countWords = (count: number) => (count >= MANY ? `${MANY} 多 ` : `${count} `)

/** What has to be over before an account can end, and the way to each of it. */
export function OpenMatters({ items }: OpenMattersProps) {
  if (items.length === 0) return null
  return (
    <Box className="col g12">
      <Note icon="alert" tone="amber">
        还有事没办完，别人在等您。先把下面这些办完或者取消，再来。
      </Note>
      <Box className="card flush">
        {items.map(({ collection, title, count }) => {
          const face = FACES[collection]
          return (
            <CellRow
              key={collection}
              icon={face?.icon ?? 'info'}
              title={face ? face.words(countWords(count)) : `${title} ${countWords(count)}件`}
              sub={face?.does}
              onTap={face && (() => go(face.place))}
            />
          )
        })}
      </Box>
    </Box>
  )
}
