import type { Lifecycle } from '../kernel/lifecycle'

export const UNIT_STATUSES = ['draft', 'active', 'suspended', 'dissolved', 'withdrawn'] as const
export type UnitStatus = (typeof UNIT_STATUSES)[number]

export const UNIT_MOVES = ['open', 'suspend', 'resume', 'dissolve', 'undoImport', 'importAgain'] as const
export type UnitMove = (typeof UNIT_MOVES)[number]

/** What a county does on its first day, in an order in which nothing waits for something later. */
export const FIRST_DAY_STEPS = ['units', 'staff', 'services', 'slots', 'codes', 'rules'] as const
export type FirstDayStep = (typeof FIRST_DAY_STEPS)[number]

/** Those that are ticked by hand. */
export const TICKED_STEPS = ['codes', 'rules'] as const

/** What keeps a unit from being dissolved, in the order in which it is closed. */
export const OPEN_WORK = ['slots', 'orders', 'redemptions', 'notices', 'posts'] as const
export type OpenWork = (typeof OPEN_WORK)[number]

/** Life of a unit (domain notes 1); it is never deleted. `draft`: prepared, shown in no list and above nothing until the
 * county opens it. `withdrawn`: its import was undone. */
export const UNIT_LIFECYCLE = {
  draft: { open: 'active', dissolve: 'dissolved' },
  active: { suspend: 'suspended', dissolve: 'dissolved', undoImport: 'withdrawn' },
  suspended: { resume: 'active', dissolve: 'dissolved' },
  dissolved: {},
  withdrawn: { importAgain: 'active' },
} as const satisfies Lifecycle<UnitStatus, UnitMove>
