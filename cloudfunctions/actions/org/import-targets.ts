import type { IMPORT_KINDS } from '@domain/org/schemas'
import type { ImportTarget } from '../../kit/import-target'
import { staffImport } from '../identity/port'
import { serviceImport } from '../ordering/port'
import { unitImport } from './unit-import'

export const IMPORT_TARGETS: Readonly<Record<(typeof IMPORT_KINDS)[number], ImportTarget>> = {
  units: unitImport,
  services: serviceImport,
  staff: staffImport,
}
