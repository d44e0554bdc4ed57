import { search } from '@domain/audit/contract'
import type { DeskEntry } from '../frame/desk-entry'

export const auditEntries: readonly DeskEntry[] = [
  { place: 'audit', icon: 'eye', name: '查记录', does: '谁在什么时候办了什么', asks: search },
]
