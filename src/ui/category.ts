import type { CATEGORY_WORDS } from '@domain/ordering/words'
import type { IconName } from './icon-name'

export type CategoryColour = 'gov' | 'social' | 'care' | 'home' | 'health' | 'culture' | 'law' | 'work'

interface CategoryFace {
  readonly icon: IconName
  readonly colour: CategoryColour
}

/** Icon and colour of a category; always beside its word. */
export const CATEGORY_FACES: Record<keyof typeof CATEGORY_WORDS, CategoryFace> = {
  gov_agent: { icon: 'idcard', colour: 'gov' },
  social_jobs: { icon: 'shield', colour: 'social' },
  health: { icon: 'pulse', colour: 'health' },
  elder_care: { icon: 'elder', colour: 'care' },
  disability_relief: { icon: 'people', colour: 'social' },
  child_study: { icon: 'book', colour: 'care' },
  home_repair: { icon: 'tool', colour: 'home' },
  env_property: { icon: 'broom', colour: 'home' },
  travel: { icon: 'nav', colour: 'work' },
  legal: { icon: 'law', colour: 'law' },
  culture_sport: { icon: 'book', colour: 'culture' },
  party: { icon: 'flag', colour: 'gov' },
  project_consult: { icon: 'brick', colour: 'gov' },
  charity: { icon: 'gift', colour: 'social' },
}

const isCategory = (code: string): code is keyof typeof CATEGORY_FACES => code in CATEGORY_FACES

/** The face of a category that came as a code; one this client does not know yet looks like any service. */
export function faceOf(category: string): CategoryFace {
  return isCategory(category) ? CATEGORY_FACES[category] : { icon: 'service', colour: 'gov' }
}
