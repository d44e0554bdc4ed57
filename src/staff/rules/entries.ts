import { list, uploadCalendar } from '@domain/rules/contract'
import type { DeskEntry } from '../frame/desk-entry'

export const rulesEntries: readonly DeskEntry[] = [
  { place: 'ruleSets', icon: 'gear', name: '规则', does: '改时限和次数，两个人定', asks: list },
  { place: 'calendar', icon: 'sun', name: '放假安排', does: '每年上传放假和补班', asks: uploadCalendar },
]
