import { anyAction } from '../../kit/action'
import { anyEffect } from '../../kit/effect'
import type { Slice } from '../../kit/slice'
import { followUnit } from './follow-unit'
import getUnit from './get-unit'
import moveUnit from './move-unit'
import saveUnit from './save-unit'
import search from './search'
import setUnitStatus from './set-unit-status'

export const org: Slice = {
  actions: [anyAction(search), anyAction(getUnit), anyAction(saveUnit), anyAction(moveUnit), anyAction(setUnitStatus)],
  effects: [anyEffect(followUnit)],
  jobs: [],
}
