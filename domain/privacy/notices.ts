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
