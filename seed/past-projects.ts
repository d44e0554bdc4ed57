import { searchGrams } from '../cloudfunctions/kit/search-grams'
import { startOfDay } from '../domain/kernel/calendar'
import { seekKey } from '../domain/kernel/seek'
import { facetsOf } from '../domain/projects/facets'
import { PROJECT_KINDS } from '../domain/projects/schemas'
import { rnd } from './draw'
import type { SampleProject } from './projects'
import { allCommunities, COUNTY, pathOf, type Community } from './territory'

/** Small livelihood projects of the county before the stories, 63 of them brand projects. */
const MICRO = 526
const BRAND = 63
/** Projects of party service in the four years before them. */
const PAST = 20_000

function told(template: SampleProject, community: Community, id: string, year: number, nth: number): SampleProject {
  const at = startOfDay(`${year}-10-09`) + nth * 1_000
  const path = pathOf(community)
  const project: SampleProject = {
    ...template,
    ...{ _id: id, orgPath: path, audience: [COUNTY.id], unitId: community.id, unitName: community.name },
    ...{ projectNo: `${year}-${id}`, year, promiseYears: [year], ownerId: `U-${community.id}`, proposer: '居民代表' },
    ...{ proposerKind: 'resident', status: 'archived', brand: false, steps: [{ move: 'archive', at, by: '镇里' }] },
    ...{ seek: seekKey(at, id), deskSeek: seekKey(at, id), dueAt: undefined, promise: undefined },
  }
  return { ...project, facets: facetsOf(project), grams: searchGrams(project.title, [project.projectNo]) }
}

/** So many projects of the past, made one by one: the 526 small ones with their budgets first, then the 20,000. */
export function* pastProjects(templates: readonly SampleProject[], most = MICRO + PAST): Generator<SampleProject> {
  const communities = allCommunities()
  for (let i = 0; i < most; i++) {
    const template = templates[i % templates.length]
    const micro = i < MICRO
    const community = communities[micro ? rnd('project.community', i, communities.length) : i % communities.length]
    if (!template || !community) throw new Error('the sample data has no projects')
    const id = micro ? `XMP${String(i).padStart(3, '0')}` : `XMQ${String(i - MICRO).padStart(5, '0')}`
    const year = micro ? 2017 + rnd('project.year', i, 2) : 2014 + ((i - MICRO) % 5)
    const project = told(template, community, id, year, i)
    const factor = 885 + rnd('project.factor', i, 301)
    const budgetFen = Math.round(((template.budgetFen ?? 0) * factor) / 1_000 / 10_000) * 10_000
    const sourceLines = [{ source: 'fiscal' as const, fen: budgetFen }]
    if (micro) yield { ...project, budgetFen, sourceLines, brand: i < BRAND }
    else
      yield {
        ...project,
        kind: PROJECT_KINDS[i % PROJECT_KINDS.length] ?? 'safety',
        budgetFen: undefined,
        sourceLines: undefined,
      }
  }
}
