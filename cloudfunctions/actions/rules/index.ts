import { anyAction } from '../../kit/action'
import type { Slice } from '../../kit/slice'
import approve from './approve'
import calendar from './calendar'
import draft from './draft'
import get from './get'
import list from './list'
import preview from './preview'
import uploadCalendar from './upload-calendar'
import withdraw from './withdraw'

export const rules: Slice = {
  actions: [
    anyAction(list),
    anyAction(get),
    anyAction(draft),
    anyAction(preview),
    anyAction(approve),
    anyAction(withdraw),
    anyAction(uploadCalendar),
    anyAction(calendar),
  ],
  effects: [],
  jobs: [],
}
