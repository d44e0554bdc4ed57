import { saveUnit } from '@domain/org/contract'
import { importRows } from '@domain/org/import-contract'
import type { DeskEntry } from '../frame/desk-entry'

/** Tables are read by a browser alone, so the mini-program has no page for them. */
const inBrowser: readonly DeskEntry[] =
  process.env.TARO_ENV === 'h5'
    ? [{ place: 'imports', icon: 'file', name: '导入表格', does: '单位、人员、事项，先试再导', asks: importRows }]
    : []

export const orgEntries: readonly DeskEntry[] = [
  { place: 'units', icon: 'building', name: '单位', does: '查找、新建、移动、撤销', asks: saveUnit },
  ...inBrowser,
  { place: 'firstDay', icon: 'list', name: '开通清单', does: '第一天要做的五件事', asks: importRows },
]
