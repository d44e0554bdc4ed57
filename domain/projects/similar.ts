import { bigramsOf } from '../kernel/bigrams'

/** Share of common pairs from which two ideas may be the same, in percent. */
const ALIKE_PERCENT = 12

/** How much two texts have in common, 0 to 100: common pairs of characters among those of the shorter one. */
function likeness(one: string, other: string): number {
  const [a, b] = [new Set(bigramsOf(one)), new Set(bigramsOf(other))]
  const smaller = Math.min(a.size, b.size)
  if (smaller === 0) return 0
  const common = [...a].filter((gram) => b.has(gram)).length
  return Math.round((common * 100) / smaller)
}

interface Idea {
  readonly title: string
  readonly painPoint: string
}

/** Ideas like the asked one, the most alike first. */
export function mostAlike<Known extends Idea>(asked: string, known: readonly Known[], most: number): Known[] {
  return known
    .map((idea) => ({ idea, like: likeness(asked, `${idea.title} ${idea.painPoint}`) }))
    .filter(({ like }) => like >= ALIKE_PERCENT)
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ idea }) => idea)
}
