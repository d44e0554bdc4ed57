import type { Purpose } from '../kernel/purposes'

/** Version of the notice now in force per purpose; a consent to an older one has to be asked again (PIPL 14). */
export const CURRENT_NOTICES: Record<Purpose, number> = {
  ordering: 1,
  volunteering: 1,
  hotline: 1,
  projects: 1,
  publication: 1,
  sharing: 1,
}

/** Version of the notice that guardians of children under 14 read (PIPL 31). */
export const CHILDREN_NOTICE = 1

/** Purposes agreed to case by case, naming who receives what or where it is published (PIPL 23, 25). */
export const SINGLE_CONSENTS: readonly Purpose[] = ['publication', 'sharing']
