import { anyAction } from '../../kit/action'
import type { Slice } from '../../kit/slice'
import lastSeal from './last-seal'
import { sealJournal } from './seal-journal'
import search from './search'

export const audit: Slice = {
  actions: [anyAction(lastSeal), anyAction(search)],
  effects: [],
  jobs: [sealJournal],
}
