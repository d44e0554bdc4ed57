import { anyAction } from '../../kit/action'
import type { Slice } from '../../kit/slice'
import { HOME_HOLDINGS } from './personal'
import today from './today'

export const home: Slice = { actions: [anyAction(today)], effects: [], jobs: [], personal: HOME_HOLDINGS }
