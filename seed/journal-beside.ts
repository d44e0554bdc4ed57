import type { JournalLine } from '../cloudfunctions/kit/journal'
import { seekKey } from '../domain/kernel/seek'
import type { Books } from './books'

/** A line for every instant of the books: the seals look for lines, and postings stand beside them. */
export function journalBeside({ postings }: Books, of = 'points'): Array<JournalLine & { _id: string }> {
  const instants = new Set(postings.map(({ at }) => at))
  return [...instants].map((at) => {
    const _id = of === 'points' ? `seed_${at}` : `seed_${of}_${at}`
    const who = { at, actor: 'system', action: 'seed.plantBooks', inputHash: '', traceId: _id }
    const nothing = { subjects: [], ruleVersions: [], answer: {}, effects: [], pending: false }
    return { _id, ...who, ...nothing, seek: seekKey(at, _id) }
  })
}
