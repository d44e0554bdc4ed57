import { saveUnit } from '@domain/org/contract'
import { firstDay, unitCode } from '@domain/org/first-day-contract'
import { importRows } from '@domain/org/import-contract'
import type { DeskEntry } from '../frame/desk-entry'

/** Tables are read and codes printed by a browser alone, so the mini-program has no pages for them. */
const inBrowser: readonly DeskEntry[] =
  process.env.TARO_ENV === 'h5'
    ? [
        { place: 'imports', icon: 'file', name: '导入表格', does: '单位、人员、事项，先试再导', asks: importRows },
        { place: 'codes', icon: 'qr', name: '门口的码', does: '打印，贴在服务站门口', asks: unitCode },
      ]
    : []

export const orgEntries: readonly DeskEntry[] = [
  { place: 'units', icon: 'building', name: '单位', does: '查找、新建、移动、撤销', asks: saveUnit },
  ...inBrowser,
  { place: 'firstDay', icon: 'list', name: '开通清单', does: '第一天要做的六件事', asks: firstDay },
]
