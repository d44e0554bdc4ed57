import type { ProjectRecord } from '../cloudfunctions/actions/projects/store'
import { sha256 } from '../cloudfunctions/kit/keys'
import { searchGrams } from '../cloudfunctions/kit/search-grams'
import type { DueRecord } from '../cloudfunctions/kit/due'
import { addDays, shanghaiDate, startOfDay } from '../domain/kernel/calendar'
import { maskedName } from '../domain/kernel/masked-name'
import { seekKey } from '../domain/kernel/seek'
import { endOf } from '../domain/projects/calendar-year'
import { facetsOf } from '../domain/projects/facets'
import type {
  Grade,
  MoneySource,
  ProjectClass,
  ProjectKind,
  ProposerKind,
  RefusalList,
} from '../domain/projects/schemas'
import type { ProjectStatus } from '../domain/projects/states'
import { DEFAULT_RULES } from '../domain/rules/rule-set'
import data from './data/projects.json'
import { PROJECT_STORIES, type ProjectStory } from './project-stories'
import { stepsTo } from './project-steps'
import { samplePeople } from './people'
import { SAMPLE_START } from './sample-start'
import { COUNTY, NAMED_COMMUNITIES, pathOf, type Community } from './territory'

export type SampleProject = ProjectRecord & { _id: string }
type Item = (typeof data.items)[number]

const DAY_MS = 86_400_000
const RULES = DEFAULT_RULES.projects
const FIRST = 'JT0101'

/** Promised and gathering helpers: a campaign of the crowd stands beside it. */
const STATUS_OF: Readonly<Record<string, ProjectStatus>> = { raising: 'committed' }
const GRADE_OF: Readonly<Record<string, Grade>> = { 优: 'excellent', 良: 'good', 合格: 'pass', 不合格: 'fail' }
const PLANNED = ['shortlisted', 'qualified', 'voting', 'proposed']

const placeOf = (code: string): Community => {
  const found = NAMED_COMMUNITIES.find(({ id }) => id === code)
  if (!found) throw new Error(`the sample data has no community ${code}`)
  return found
}

/** Members every sample project has, whatever became of it. */
function bare(
  id: string,
  community: Community,
  told: Pick<
    ProjectRecord,
    'title' | 'painPoint' | 'kind' | 'proposerKind' | 'proposer' | 'ownerId' | 'year' | 'status'
  >,
  proposedAt: number,
): SampleProject {
  return {
    ...{ _id: id, orgPath: pathOf(community), audience: [COUNTY.id], unitId: community.id, unitName: community.name },
    ...{
      ...told,
      projectNo: `X${String(told.year).slice(2)}${sha256(id).slice(0, 8).toUpperCase()}`,
      verdict: 'pass',
      supporters: 0,
      watched: false,
    },
    ...{ plan: [], promiseYears: [], carriedOver: 0, changes: [], ratings: { count: 0, sum: 0 }, brand: false },
    ...{ steps: [], facets: [], grams: [], seek: seekKey(proposedAt, id), deskSeek: seekKey(proposedAt, id) },
  }
}

/** Members that follow from the others, as the last move would have written them. */
function finished(project: SampleProject): SampleProject {
  const { dueAt, steps, title, place = '', projectNo, _id } = project
  return {
    ...project,
    ...{ facets: facetsOf(project), grams: searchGrams(title, [place, projectNo]) },
    deskSeek: seekKey(dueAt ?? steps.at(-1)?.at ?? 0, _id),
  }
}

const isOneOf = (status: ProjectStatus, ...statuses: ProjectStatus[]) => statuses.includes(status)
const isPromised = (status: ProjectStatus) =>
  isOneOf(status, 'committed', 'implementing', 'acceptance', 'accepted', 'settled', 'evaluated', 'archived')

/** The end of the term of the step a sample project is in. */
function termOf(status: ProjectStatus, year: number, reported: boolean): { dueAt?: number } {
  if (status === 'publicising') return { dueAt: startOfDay(addDays(shanghaiDate(SAMPLE_START), 5)) }
  if (status === 'voting') return { dueAt: SAMPLE_START + 3 * DAY_MS }
  if (status === 'budgeted') return { dueAt: startOfDay(addDays(shanghaiDate(SAMPLE_START), 8)) }
  if (status === 'pooled') return { dueAt: endOf(year + 1, RULES.commitBy) }
  if (isOneOf(status, 'committed', 'implementing'))
    return { dueAt: endOf(year, reported ? RULES.evaluateBy : RULES.midReportBy) }
  return isOneOf(status, 'acceptance', 'accepted', 'settled') ? { dueAt: endOf(year, RULES.evaluateBy) } : {}
}

/** What a promised project carries, told by its plan and its year. */
function promisedParts(project: SampleProject, contractor: string, reports: boolean): Partial<SampleProject> {
  const { status, year, title, plan } = project
  if (!isPromised(status)) return {}
  const at = startOfDay(`${year}-03-12`)
  const built = !isOneOf(status, 'committed', 'implementing')
  const reportedAt = startOfDay(`${year}-07-16`)
  const midReport = { year, text: '按计划在做', percent: 60, at: reportedAt, late: false, photos: [] }
  const today = shanghaiDate(SAMPLE_START)
  return {
    promise: { text: `${year} 年办好“${title}”`, at, year, by: 'URW35' },
    promiseYears: [year],
    ...(status === 'committed' ? {} : { contractor }),
    ...(reports ? { midReport } : {}),
    plan: plan.map((step) => (built || (reports && (step.due ?? today) < today) ? { ...step, doneAt: at } : step)),
    ...(built
      ? {
          acceptance: {
            round: 1,
            summary: '都装好了，请大家来看',
            photos: [],
            by: 'URW38',
            confirmed: status === 'acceptance' ? 1 : 3,
            doubted: 0,
          },
        }
      : {}),
  }
}

/** One project of the sample data. */
function projectOf(item: Item, people: ReadonlyMap<string, string>): SampleProject {
  const { code, title, painPoint, proposal, year, beneficiaries, budgetFen, sourceLines, stage } = item
  const community = placeOf(item.communityCode)
  const status = STATUS_OF[stage] ?? (stage as ProjectStatus)
  const proposedOn = isPromised(status) ? `${year - 1}-10-09` : status === 'pooled' ? '2026-06-08' : '2026-07-03'
  const name = item.proposer.signInName
  const who = item.proposer.kind as ProposerKind
  const proposer = who === 'unit' || name === null ? item.proposer.label : maskedName(item.proposer.label)
  const told = { title, painPoint, kind: item.kind as ProjectKind, proposerKind: who, proposer, year, status }
  const project = bare(
    code,
    community,
    { ...told, ownerId: people.get(name ?? '') ?? `U-${community.id}` },
    startOfDay(proposedOn),
  )
  const planned = item.milestones.map(({ text, due }) => (due === null ? { text } : { text, due }))
  const reports = code !== 'XM058'
  const percent = item.satisfactionPercent ?? 0
  const score = item.score ?? undefined
  const grade = item.grade === null ? undefined : GRADE_OF[item.grade]
  const full: SampleProject = {
    ...project,
    ...{ proposal, beneficiaries, class: item.class as ProjectClass, budgetFen, budgetedBy: 'URW38', plan: planned },
    sourceLines: sourceLines.map(({ source, fen }) => ({ source: source as MoneySource, fen })),
    supporters: 12 + ((Number(code.slice(2)) * 7) % 60),
    ...(item.finalFen === null
      ? {}
      : { finalFen: item.finalFen, settledAt: startOfDay(`${year}-11-20`), audit: '社区账目审计过' }),
    ...(percent > 0 ? { ratings: { count: 20, sum: percent } } : {}),
    ...(score ? { score } : {}),
    ...(grade ? { grade, evaluation: item.outcome } : {}),
    brand: item.brand,
  }
  const steps = stepsTo({ proposer, unitName: community.name, status, proposedOn, year, notes: notesOf(item) })
  const withParts = { ...full, ...promisedParts(full, '按比价选的施工队', reports) }
  return finished({
    ...withParts,
    ...termOf(status, year, withParts.midReport !== undefined),
    ...postedParts(status),
    steps,
  })
}

function notesOf({ outcome, score, grade }: Item): Record<string, string> {
  return score ? { evaluate: `${score.total} 分，${grade ?? ''}。${outcome}` } : {}
}

/** A posting under way. */
function postedParts(status: ProjectStatus): Partial<SampleProject> {
  if (status !== 'publicising') return {}
  const { dueAt: endsAt = 0 } = termOf(status, 2026, false)
  return { publicity: { round: 1, endsAt, by: 'URW38', objections: 0, openObjections: 0 } }
}

/** Members of the council of the first community. */
const COUNCIL = ['URW23', 'URW24', 'URW25', 'URW26', 'URW27', 'URW28', 'URW29']

/** One project of the first community that the sample data does not tell. */
function ofStory(story: ProjectStory): SampleProject {
  const {
    id,
    title,
    painPoint,
    proposal,
    kind,
    place,
    status,
    ownerId,
    proposer,
    supporters,
    budgetFen,
    due,
    daysAgo,
  } = story
  const community = placeOf(FIRST)
  const proposedOn = addDays(shanghaiDate(SAMPLE_START), -daysAgo)
  const proposerKind = COUNCIL.includes(ownerId) ? ('council' as const) : ('resident' as const)
  const told = { title, painPoint, kind, proposerKind, proposer, ownerId, year: 2026, status }
  const project = { ...bare(id, community, told, startOfDay(proposedOn)), proposal, place, supporters }
  const [half, rest] = [Math.round((budgetFen ?? 0) * 0.7), budgetFen ?? 0]
  const money = {
    ...{ class: 'engineering' as const, budgetFen, budgetedBy: 'URW38', beneficiaries: 320 },
    sourceLines: [
      { source: 'fiscal' as const, fen: half },
      { source: 'party_dues' as const, fen: rest - half },
    ],
    plan: [
      { text: '看现场、定样式', due: due?.startsWith('2027') ? '2027-03-20' : '2026-05-20' },
      { text: '做完', due: due ?? '2026-12-31' },
    ],
  }
  const budgeted = PLANNED.includes(status) ? project : { ...project, ...money }
  const late = title.includes('积水')
  const full = { ...budgeted, ...promisedParts(budgeted, '青禾安居施工队', !late) }
  const settled =
    status === 'settled'
      ? {
          finalFen: Math.round(rest * 0.96),
          settledAt: startOfDay('2026-08-18'),
          audit: '镇里审计过',
          ratings: { count: 14, sum: 66 },
        }
      : {}
  const council = { round: 1, openedAt: SAMPLE_START - 4 * DAY_MS, closesAt: SAMPLE_START + 3 * DAY_MS, closed: false }
  const vote = status === 'voting' ? { council: { ...council, seats: 7, quorum: 5, cast: 0, voterIds: COUNCIL } } : {}
  const screening = status === 'proposed' ? { dueAt: startOfDay(addDays(proposedOn, 15)) } : {}
  const steps = stepsTo({ proposer, unitName: community.name, status, proposedOn, year: 2026 }).filter(
    ({ move }) => !late || move !== 'report',
  )
  return finished({
    ...full,
    ...termOf(status, 2026, full.midReport !== undefined),
    ...{ ...settled, ...vote, ...screening, ...postedParts(status), steps },
  })
}

/** Ideas that did not pass, with list and reason for everybody to read. */
function refusedOf(
  idea: (typeof data.refusedIdeas)[number],
  index: number,
  people: ReadonlyMap<string, string>,
): SampleProject {
  const community = placeOf(idea.communityCode)
  const proposedAt = SAMPLE_START - (30 + index * 11) * DAY_MS
  const { list, reason, suggestion } = idea
  const proposer = maskedName(idea.proposer.label)
  const told = { title: idea.title, painPoint: idea.title, kind: 'community_building' as const, proposer }
  const who = {
    proposerKind: 'resident' as const,
    ownerId: people.get(idea.proposer.signInName ?? '') ?? `U-${community.id}`,
  }
  const project = bare(idea.code, community, { ...told, ...who, year: 2026, status: 'refused' }, proposedAt)
  const at = proposedAt + 6 * DAY_MS
  const listWords = idea.listLabel
  return finished({
    ...project,
    screen: { by: 'URW38', at, list: list as RefusalList, reason, suggestion },
    steps: [
      { move: 'propose', at: proposedAt, by: proposer },
      { move: 'refuse', at, by: community.name, note: `${listWords}：${reason}。${suggestion}` },
    ],
  })
}

/** The projects of the sample data: 60 on their way or done, 20 refused, and those that show the first community. */
export function sampleProjects(): SampleProject[] {
  const people = new Map(samplePeople(0).map(({ signInName, identity }) => [signInName, identity.userId]))
  return [
    ...data.items.map((item) => projectOf(item, people)),
    ...PROJECT_STORIES.map(ofStory),
    ...data.refusedIdeas.map((idea, index) => refusedOf(idea, index, people)),
  ]
}

/** The terms that run for them. */
export function projectTerms(projects: readonly SampleProject[]): Array<DueRecord & { _id: string }> {
  return projects.flatMap(({ _id, status, dueAt = 0 }) => {
    const kind = { publicising: 'projects.publicityEnd', voting: 'projects.voteEnd' }[status as string]
    return kind === undefined ? [] : [{ _id: `${kind}_${_id}`, kind, ref: _id, dueAt, lease: 0, attempts: 0 }]
  })
}
