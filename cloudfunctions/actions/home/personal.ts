import type { PersonalHolding } from '../../kit/personal'
import { agenda } from './port'

/** The agenda is a copy of what other domains keep: it goes with the person. */
export const HOME_HOLDINGS: readonly PersonalHolding[] = [
  { collection: agenda, title: '日程', by: 'userId', key: 'userId', readable: {}, afterwards: 'removed' },
]
