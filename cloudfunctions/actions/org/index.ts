import { anyAction } from '../../kit/action'
import { anyEffect } from '../../kit/effect'
import type { Slice } from '../../kit/slice'
import firstDay from './first-day'
import { followUnit } from './follow-unit'
import getUnit from './get-unit'
import importRows from './import'
import listDrafts from './list-drafts'
import moveUnit from './move-unit'
import saveUnit from './save-unit'
import search from './search'
import setUnitStatus from './set-unit-status'
import tickFirstDay from './tick-first-day'
import undoImport from './undo-import'
import unitCode from './unit-code'

export const org: Slice = {
  actions: [
    anyAction(search),
    anyAction(getUnit),
    anyAction(saveUnit),
    anyAction(moveUnit),
    anyAction(setUnitStatus),
    anyAction(listDrafts),
    anyAction(importRows),
    anyAction(undoImport),
    anyAction(firstDay),
    anyAction(tickFirstDay),
    anyAction(unitCode),
  ],
  effects: [anyEffect(followUnit)],
  jobs: [],
}
