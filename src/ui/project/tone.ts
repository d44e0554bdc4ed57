import type { ProjectStatus } from '@domain/projects/words'
import type { Tone } from '../tag'

const PINE: readonly ProjectStatus[] = ['accepted', 'settled', 'evaluated', 'archived', 'pooled']
const PLAIN: readonly ProjectStatus[] = ['refused', 'not_shortlisted', 'terminated']

/** Colour of a status; late ones say so in words beside it. */
export function projectTone(status: ProjectStatus): Tone {
  if (PINE.includes(status)) return 'pine'
  return PLAIN.includes(status) ? 'plain' : 'amber'
}
