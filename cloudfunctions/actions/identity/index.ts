import { anyAction } from '../../kit/action'
import type { Slice } from '../../kit/slice'
import me from './me'

export const identity: Slice = { actions: [anyAction(me)], effects: [], jobs: [] }
