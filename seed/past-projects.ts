import { sha256 } from '../cloudfunctions/kit/keys'
import { searchGrams } from '../cloudfunctions/kit/search-grams'
import { startOfDay } from '../domain/kernel/calendar'
import { maskedName } from '../domain/kernel/masked-name'
import { seekKey } from '../domain/kernel/seek'
import { sharesOf, sumOfLines } from '../domain/fund/shares'
import { facetsOf } from '../domain/projects/facets'
import type { ProjectKind } from '../domain/projects/schemas'
import { gradeOf } from '../domain/projects/score'
import { DEFAULT_RULES } from '../domain/rules/rule-set'
import demands from './data/demands.json'
import { rnd } from './draw'
import { drawPerson } from './names'
import { stepsTo } from './project-steps'
import type { SampleProject } from './projects'
import { allCommunities, COUNTY, pathOf, type Community } from './territory'

/** Small livelihood projects of the county before the stories: 63 brand projects and 463 others (case). */
const MICRO = 526
const BRAND = 63
/** Projects of party service in the four years before them (case: more than 20,000). */
const PAST = 20_000

const RULES = DEFAULT_RULES.projects
const WEIGHTS = [
  ...[RULES.weightProgress, RULES.weightQuality, RULES.weightMoney, RULES.weightSatisfaction, RULES.weightPublicity],
]

/** Kinds that what people asked for belongs to; everything that is not named is done for those who need it. */
const KIND_OF: Readonly<Record<string, ProjectKind>> = {
  ...{ safety: 'safety', environment: 'greening', culture: 'culture_sport', parking: 'community_building' },
  ...{ property: 'community_building', home_repair: 'community_building', agriculture: 'community_building' },
}

type Titled = Pick<SampleProject, 'title' | 'painPoint' | 'kind'> & Partial<SampleProject>

interface Numbered {
  readonly id: string
  readonly year: number
  readonly community: Community
  readonly nth: number
}

/** A project that is over: its road told from the proposal of the year before to the archive. */
function over(told: Titled, { id, year, community, nth }: Numbered): SampleProject {
  const proposer = maskedName(drawPerson('person', 30_000 + nth).displayName)
  const proposedOn = `${year - 1}-10-09`
  const proposedAt = startOfDay(proposedOn) + nth * 1_000
  const steps = stepsTo({ proposer, unitName: community.name, status: 'archived', proposedOn, year })
  const by = `U-${community.id}`
  const project: SampleProject = {
    ...{ _id: id, orgPath: pathOf(community), audience: [COUNTY.id], unitId: community.id, unitName: community.name },
    ...{
      projectNo: `X${String(year - 1).slice(2)}${sha256(id).slice(0, 8).toUpperCase()}`,
      ownerId: by,
      proposerKind: 'resident',
      proposer,
    },
    ...{
      year,
      promiseYears: [year],
      status: 'archived',
      verdict: 'pass',
      supporters: 10 + rnd('past.people', nth, 50),
    },
    ...{ watched: false, plan: [], carriedOver: 0, changes: [], ratings: { count: 0, sum: 0 }, brand: false },
    ...{ promise: { text: `${year} 年办好“${told.title}”`, at: startOfDay(`${year}-03-12`), year, by }, steps },
    ...{ facets: [], grams: [], seek: seekKey(proposedAt, id), deskSeek: seekKey(steps.at(-1)?.at ?? proposedAt, id) },
    ...told,
  }
  return { ...project, facets: facetsOf(project), grams: searchGrams(project.title, [project.projectNo]) }
}

/** A quotient as the sample data rounds it: a half goes to the even side. */
function toEven(of: number, by: number): number {
  const whole = Math.floor(of / by)
  const twice = (of - whole * by) * 2
  return twice > by || (twice === by && whole % 2 === 1) ? whole + 1 : whole
}

/** Money of a small project: the story's budget drawn a little up or down, split as the story's sources are. */
function moneyOf({ sourceLines = [] }: SampleProject, nth: number) {
  const factor = 885 + rnd('project.factor', nth, 301)
  const budgetFen = toEven(sumOfLines(sourceLines) * factor, 10_000_000) * 10_000
  const bp = sharesOf(
    10_000,
    sourceLines.map(({ fen }) => fen),
  )
  const parts = sharesOf(budgetFen, bp)
  const finalFen = Math.round((budgetFen * (9_300 + rnd('past.final', nth, 700))) / 10_000)
  return { budgetFen, finalFen, sourceLines: sourceLines.map(({ source }, at) => ({ source, fen: parts[at] ?? 0 })) }
}

/** How a small project was scored at the end of its year; brand projects are among the best. */
function scoredAs(brand: boolean, nth: number): Pick<SampleProject, 'score' | 'grade' | 'ratings' | 'brand'> {
  const total = brand ? 91 + rnd('past.score', nth, 8) : 68 + rnd('past.score', nth, 30)
  const [progress = 0, quality = 0, money = 0, satisfaction = 0, publicity = 0] = sharesOf(total, WEIGHTS)
  const score = { progress, quality, money, satisfaction, publicity, total }
  const stars = Math.round((satisfaction * 100) / RULES.weightSatisfaction)
  return { score, grade: gradeOf(total, RULES), ratings: { count: 20, sum: stars }, brand }
}

function small(template: SampleProject, nth: number, communities: readonly Community[]): SampleProject {
  const community = communities[rnd('project.community', nth, communities.length)]
  if (!community) throw new Error('there is no community')
  const { title, painPoint, proposal, kind, class: of, beneficiaries, plan } = template
  const year = 2017 + rnd('project.year', nth, 2)
  const doneAt = startOfDay(`${year}-08-06`)
  const told = { title, painPoint, proposal, kind, class: of, beneficiaries }
  const built = { plan: plan.map(({ text }) => ({ text, doneAt })), settledAt: startOfDay(`${year}-08-18`) }
  const audited = { audit: '镇里审计过', evaluation: '按承诺办好了', contractor: '按比价选的施工队' }
  return over(
    { ...told, ...built, ...audited, ...moneyOf(template, nth), ...scoredAs(nth < BRAND, nth) },
    { id: `XMP${String(nth).padStart(3, '0')}`, year, community, nth },
  )
}

function ofPartyService(nth: number, communities: readonly Community[]): SampleProject {
  const demand = demands.items[nth % demands.items.length]
  const community = communities[nth % communities.length]
  if (!demand || !community) throw new Error('the sample data has no demands')
  const { title, description: painPoint, category, beneficiaries } = demand
  return over(
    { title, painPoint, kind: KIND_OF[category] ?? 'caring', class: 'service', beneficiaries },
    { id: `XMQ${String(nth).padStart(5, '0')}`, year: 2014 + (nth % 5), community, nth },
  )
}

/** So many projects of the past, made one by one: the 526 small ones with their budgets first, then the 20,000. */
export function* pastProjects(templates: readonly SampleProject[], most = MICRO + PAST): Generator<SampleProject> {
  const communities = allCommunities()
  for (let i = 0; i < most; i++) {
    const template = templates[i % templates.length]
    if (!template) throw new Error('the sample data has no projects')
    yield i < MICRO ? small(template, i, communities) : ofPartyService(i - MICRO, communities)
  }
}
