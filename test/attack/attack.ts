import fc from 'fast-check'
import type { World } from '../world/world'
import type { Described } from './described'
import { knownValues, type KnownValues } from './known-values'
import { letInBy, peopleOfEveryRole, type Attacker } from './people'
import { spoiled } from './spoiled'
import { inputOf } from './valid-inputs'

export interface Plan {
  readonly seed: number
  /** Calls per action; of ten, four are spoiled and six keep to the schema. */
  readonly inputs: number
  /** Epoch ms of the real clock after which no further action is begun. */
  readonly stopAt?: number
  /** Of the calls that keep to the schema and are refused, one in so many is followed by a look at the whole store. */
  readonly lookEvery: number
}

/** What came of it. */
export interface Findings {
  calls: number
  /** Calls that came as far as the rules. */
  pastSchema: number
  readonly actions: string[]
  /** Sentences that say what must never be. */
  readonly faults: string[]
}

interface Answer {
  readonly ok: boolean
  readonly code?: string
  readonly value?: unknown
}

const SYSTEM_CODES = new Set(
  `UNAUTHENTICATED ACCOUNT_SUSPENDED FORBIDDEN INVALID_INPUT TOO_MANY_REQUESTS CONSENT_NEEDED REQUEST_ID_REUSED BUSY
  TIMEOUT CLIENT_TOO_OLD`.split(/\s+/),
)
const BEFORE_RULES = new Set(['UNAUTHENTICATED', 'ACCOUNT_SUSPENDED', 'FORBIDDEN', 'INVALID_INPUT'])
const MOST_BYTES = 100_000

/** Domains that take posts, accounts and consents away: after a thousand calls of theirs few people are let in anywhere. */
const TAKING = /^(identity|org|privacy)[.]/

interface Attacking {
  readonly county: World
  readonly known: KnownValues
  readonly findings: Findings
  readonly now: number
  readonly plan: Plan
}

async function call(county: World, action: Described, { headers }: Attacker, input: unknown) {
  const body = JSON.stringify(input) ?? 'null'
  const { status, text } = await county.send('POST', `/call/${action.name}`, { headers: { ...headers }, body })
  return { status, body, answer: JSON.parse(text) as Answer }
}

/** What is wrong with an answer, if anything. */
function faultOf(action: Described, status: number, { ok, code = '' }: Answer, bytes: number): string | undefined {
  if (status === 413 && bytes > MOST_BYTES) return undefined
  if (status !== 200) return `HTTP ${status}`
  if (!ok && !SYSTEM_CODES.has(code) && !action.refusals.includes(code)) return `answered ${code}`
  return undefined
}

async function attackAction(
  { county, known, findings, now, plan }: Attacking,
  action: Described,
  people: readonly Attacker[],
) {
  const valid = inputOf(action.input, { known, now })
  const draw = (arbitrary: fc.Arbitrary<unknown>, share: number) =>
    fc.sample(arbitrary, { seed: plan.seed, numRuns: Math.max(1, Math.round(plan.inputs * share)) })
  /** Unknown after a reading that succeeded: one that reveals is put on record. */
  let hash: string | undefined = await county.storeHash()
  let nth = 0
  const tryOne = async (input: unknown, look: boolean): Promise<void> => {
    const person = people[(nth += 1) % people.length]
    if (!person) throw new Error(`nobody may call ${action.name}`)
    const { status, body, answer } = await call(county, action, person, input)
    findings.calls += 1
    if (answer.ok || !BEFORE_RULES.has(answer.code ?? '')) findings.pastSchema += 1
    const tell = (what: string) =>
      findings.faults.push(`${action.name} ${what} to ${JSON.stringify(person.headers)} ${body.slice(0, 600)}`)
    const fault = faultOf(action, status, answer, Buffer.byteLength(body))
    if (fault !== undefined) tell(fault)
    known.learn(answer.value)
    if (answer.ok) hash = action.writes ? await county.storeHash() : undefined
    if (answer.ok || !look) return
    const before = hash
    hash = await county.storeHash()
    if (before !== undefined && hash !== before) tell(`changed the store while refusing with ${answer.code},`)
  }
  const bad = draw(spoiled(valid), 0.4)
  for (const [at, input] of bad.entries()) await tryOne(input, at === bad.length - 1)
  if (!action.writes) for (const input of draw(valid, 0.6)) await tryOne(input, false)
  else for (const [at, input] of draw(valid, 0.6).entries()) await tryOne(input, at % plan.lookEvery === 0)
}

/** Calls every list with nothing, as everybody, so that the ids of the county are known. */
async function lookAround(
  county: World,
  actions: readonly Described[],
  people: readonly Attacker[],
  known: KnownValues,
) {
  for (const action of actions.filter(({ writes, input }) => !writes && (input.required ?? []).length === 0)) {
    for (const person of letInBy(action.allow, people).slice(0, 12)) {
      known.learn((await call(county, action, person, {})).answer.value)
    }
  }
}

/** Tries every described action with inputs that nobody thought of, by people of every role it lets in. */
export async function attack(county: World, plan: Plan): Promise<Findings> {
  const actions = JSON.parse((await county.send('GET', '/contract.json')).text) as Described[]
  const people = await peopleOfEveryRole(county)
  const known = knownValues()
  await lookAround(county, actions, people, known)
  const findings: Findings = { calls: 0, pastSchema: 0, actions: [], faults: [] }
  const attacking = { county, known, findings, now: await county.now(), plan }
  const inOrder = [...actions].sort((a, b) => Number(TAKING.test(a.name)) - Number(TAKING.test(b.name)))
  for (const action of inOrder) {
    if (plan.stopAt !== undefined && Date.now() > plan.stopAt) break
    await attackAction(attacking, action, letInBy(action.allow, people))
    findings.actions.push(action.name)
  }
  return findings
}
