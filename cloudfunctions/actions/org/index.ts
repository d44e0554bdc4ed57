import { anyAction } from '../../kit/action'
import { anyEffect } from '../../kit/effect'
import type { Slice } from '../../kit/slice'
import { followUnit } from './follow-unit'
import getUnit from './get-unit'
import importRows from './import'
import moveUnit from './move-unit'
import saveUnit from './save-unit'
import search from './search'
import setUnitStatus from './set-unit-status'
import undoImport from './undo-import'

export const org: Slice = {
  actions: [
    anyAction(search),
    anyAction(getUnit),
    anyAction(saveUnit),
    anyAction(moveUnit),
    anyAction(setUnitStatus),
    anyAction(importRows),
    anyAction(undoImport),
  ],
  effects: [anyEffect(followUnit)],
  jobs: [],
}
