import { CATEGORY_WORDS } from '@domain/ordering/words'
import { go } from '../platform/places'
import { Box } from './box'
import { CATEGORY_FACES } from './category'
import { Tap } from './tap'
import { Tile } from './tile'

type Category = keyof typeof CATEGORY_WORDS

/** The seven most asked for; the eighth tile opens the rest. */
const SHOWN: readonly Category[] = [
  'gov_agent',
  'social_jobs',
  'health',
  'elder_care',
  'home_repair',
  'legal',
  'culture_sport',
]

interface CategoryGridProps {
  /** Items of each category and of all; left out while they are not known. */
  readonly counts?: { readonly total: number; readonly byCategory: ReadonlyArray<{ category: string; count: number }> }
}

function Count({ count }: { readonly count: number | undefined }) {
  if (count === undefined) return null
  return (
    <Box as="span" className="meta cats-count">
      {`${count} 项`}
    </Box>
  )
}

/** Eight ways into the catalogue. */
export function CategoryGrid({ counts }: CategoryGridProps) {
  const countOf = (asked: Category) => counts?.byCategory.find(({ category }) => category === asked)?.count
  return (
    <Box as="nav" className="cats" label="服务类别">
      {SHOWN.map((category) => (
        <Tap key={category} link className="cats-one" onTap={() => go('search', { category })}>
          <Tile large {...CATEGORY_FACES[category]} />
          <Box as="span" className="cats-name">
            {CATEGORY_WORDS[category]}
          </Box>
          <Count count={countOf(category)} />
        </Tap>
      ))}
      <Tap link className="cats-one" onTap={() => go('search')}>
        <Tile large icon="more" />
        <Box as="span" className="cats-name">
          全部类别
        </Box>
        <Count count={counts?.total} />
      </Tap>
    </Box>
  )
}
