import { maskedName } from '@domain/kernel/masked-name'
import { seekKey } from '@domain/kernel/seek'
import { yearOf } from '@domain/projects/calendar-year'
import { countedAs } from '@domain/projects/counted'
import { facetsOf } from '@domain/projects/facets'
import type { ProjectKind, ProposerKind } from '@domain/projects/schemas'
import { endOfWorkdays } from '@domain/projects/terms'
import { publicNumber, randomId } from '../../kit/random-ids'
import type { RuleBook } from '../../kit/rule-book'
import { searchGrams } from '../../kit/search-grams'
import type { JournalledTx } from '../../kit/transact'
import { countMoved } from './count-moved'
import { projects, type ProjectRecord } from './store'
import { workWaits } from './work-waits'

/** What is proposed, by whom and for which community. */
export interface Idea {
  /** Drawn before the transaction, where photos have to know it. */
  readonly projectId?: string
  readonly title: string
  readonly painPoint: string
  readonly proposal?: string | undefined
  readonly kind: ProjectKind
  readonly place?: string | undefined
  readonly location?: { readonly lng: number; readonly lat: number } | undefined
  readonly photos?: readonly string[] | undefined
  readonly proposerKind: ProposerKind
  /** userId and name of who proposes it. */
  readonly proposerId: string
  readonly proposerName: string
  readonly unitId: string
  readonly unitName: string
  /** County first. */
  readonly orgPath: readonly string[]
  readonly verdict: 'pass' | 'review'
  /** The idea of a crowd it grew out of. */
  readonly ideaId?: string | undefined
  readonly book: RuleBook
}

const BY_NAME: readonly ProposerKind[] = ['resident', 'council', 'grid']

/** As everybody may see them: residents by their masked name, units by theirs. */
function proposerOf({ proposerKind, proposerName, unitName }: Idea): string {
  if (proposerKind === 'unit') return proposerName
  return BY_NAME.includes(proposerKind) ? maskedName(proposerName) : unitName
}

/** A new idea, waiting for its screening; what the platform was not sure of is seen by the desk alone. */
export async function newIdea(tx: JournalledTx, idea: Idea): Promise<string> {
  const { title, painPoint, proposal, kind, place, location, photos, proposerKind, unitId, unitName, verdict } = idea
  const projectId = idea.projectId ?? randomId()
  const { now } = tx
  const proposer = proposerOf(idea)
  const dueAt = endOfWorkdays(now, idea.book.rules.projects.screenWorkdays, idea.book.calendar)
  const project: ProjectRecord = {
    ...{ ownerId: idea.proposerId, orgPath: [...idea.orgPath], projectNo: publicNumber('X', now) },
    ...{ title, painPoint, proposal, kind, place, location, photos: photos && [...photos], proposerKind, proposer },
    ...{
      ideaId: idea.ideaId,
      unitId,
      unitName,
      year: yearOf(now),
      status: 'proposed',
      verdict,
      supporters: 0,
      watched: false,
    },
    ...{ plan: [], promiseYears: [], carriedOver: 0, changes: [], ratings: { count: 0, sum: 0 }, brand: false },
    ...{ dueAt, steps: [{ move: 'propose', at: now, by: proposer, photos: photos && [...photos] }] },
    ...{ facets: [], grams: [], seek: seekKey(now, projectId), deskSeek: seekKey(dueAt, projectId) },
  }
  const added = verdict === 'pass' ? { ...project, ...shownTo(project) } : project
  await countMoved(tx, { projectId, unitId, to: countedAs(added) })
  await tx.put(projects, projectId, added)
  tx.subject({ collection: projects.name, id: projectId, to: 'proposed' })
  tx.decidedUnder(idea.book.version)
  tx.follow(workWaits, { projectId, matter: 'proposed' })
  return projectId
}

/** What lets everybody find and open a project. */
export function shownTo(project: ProjectRecord): Pick<ProjectRecord, 'facets' | 'grams' | 'audience'> {
  return {
    facets: facetsOf(project),
    grams: searchGrams(project.title, [project.place ?? '', project.projectNo]),
    audience: project.orgPath.slice(0, 1),
  }
}
