import { approve, calendar, draft, get, list, preview, uploadCalendar, withdraw } from '@domain/rules/contract'
import { DEFAULT_RULES } from '@domain/rules/rule-set'
import { newRequestId, RefusedCall, world, type Person, type World } from '../world/world'
import { staffWith } from './staff'

const MINUTE = 60_000

let county: World
let maker: Person
let checker: Person

beforeAll(async () => {
  county = await world()
  ;[maker, checker] = (await staffWith(county, 'county_admin', 2)) as [Person, Person]
}, 180_000)
afterAll(() => county.close())

const faster = { ordering: { ...DEFAULT_RULES.ordering, maxReschedules: 1 } }

async function drafted(inMinutes = 30, sections: object = faster, code?: string) {
  const effectiveFrom = (await county.now()) + inMinutes * MINUTE
  const said = { name: '改时间次数', reason: '改得太多', effectiveFrom, sections, requestId: newRequestId() }
  return maker.does(draft, code === undefined ? said : { ...said, code })
}

const refusal = async (work: Promise<unknown>) => {
  const cause = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return cause instanceof RefusedCall ? cause.code : cause
}

test('drafted by one, looked at and approved by another, in force at its instant and not before', async () => {
  const { code, revision } = await drafted()
  const looked = await checker.does(preview, { code })
  expect(looked).toMatchObject({ own: false, status: 'draft', comparedWith: '2026 年规则' })
  expect(looked.differences.map(({ sentence }) => sentence)).toEqual(['一单最多改时间：从 2 次 改为 1 次'])
  expect((await maker.does(preview, { code })).own).toBe(true)

  expect(await refusal(maker.does(approve, { code, revision, requestId: newRequestId() }))).toBe('OWN_DRAFT')
  await checker.does(approve, { code, revision, requestId: newRequestId() })
  expect(await refusal(checker.does(approve, { code, revision, requestId: newRequestId() }))).toBe('NOT_A_DRAFT')
  expect((await maker.does(get, {})).code).toBe('RS-2026-01')
  await county.advance(31 * MINUTE)
  expect(await maker.does(get, {})).toMatchObject({ code, rules: faster })
}, 120_000)

test('a draft changed meanwhile must be looked at again; withdrawn it is over', async () => {
  const { code, revision } = await drafted(30, { identity: { residenceWorkdays: 5, closingDays: 15 } })
  const again = await drafted(40, { identity: { residenceWorkdays: 6, closingDays: 15 } }, code)
  expect(again).toEqual({ code, revision: revision + 1 })
  expect(await refusal(checker.does(approve, { code, revision, requestId: newRequestId() }))).toBe('DRAFT_CHANGED')
  expect(await refusal(checker.does(withdraw, { code, requestId: newRequestId() }))).toBe('NOT_YOUR_DRAFT')
  await maker.does(withdraw, { code, requestId: newRequestId() })
  const late = checker.does(approve, { code, revision: revision + 1, requestId: newRequestId() })
  expect(await refusal(late)).toBe('NOT_A_DRAFT')
  const { items } = await checker.does(list, { limit: 100 })
  expect(items.find((one) => one.code === code)).toMatchObject({ status: 'withdrawn', revision: 2 })
  expect(items.at(-1)?.code).toBe('RS-2026-01')
})

test('too soon, unknown and unchanged drafts are refused; a section that does not fit is invalid input', async () => {
  expect(await refusal(drafted(9))).toBe('EFFECTIVE_TOO_SOON')
  expect(await refusal(drafted(30, {}))).toBe('NOTHING_CHANGED')
  expect(await refusal(drafted(30, faster, 'RS-nothing'))).toBe('RULE_SET_NOT_FOUND')
  expect(await refusal(drafted(30, { ordering: { maxReschedules: 1 } }))).toBe('INVALID_INPUT')
  expect(await refusal(drafted(30, { nothing: {} }))).toBe('INVALID_INPUT')
})

test('a year without calendar says so; uploaded it counts, wrong days are refused', async () => {
  const guest = county.guest()
  expect(await guest.does(calendar, { year: 2027 })).toMatchObject({ missing: true, workdays: 261 })
  const days = { year: 2027, holidays: ['2027-01-01', '2027-02-08'], makeupWorkdays: ['2027-02-14'] }
  const upload = (more: object) =>
    maker.does(uploadCalendar, { ...days, source: '国办通知', requestId: newRequestId(), ...more })
  expect(await refusal(upload({ makeupWorkdays: ['2027-02-15'] }))).toBe('CALENDAR_DATES_WRONG')
  expect(await upload({})).toEqual({ year: 2027, workdays: 260 })
  expect(await guest.does(calendar, { year: 2027 })).toMatchObject({
    missing: false,
    source: '国办通知',
    workdays: 260,
  })
  expect(await guest.does(calendar, { year: 2026 })).toMatchObject({ missing: false, workdays: 248 })
})

test('lists cost two requests, a preview three, and residents see none of it', async () => {
  expect((await checker.tries(list, {})).cost.db).toBe(2)
  expect((await checker.tries(preview, { code: 'RS-2026-01' })).cost.db).toBe(3)
  expect((await county.person('zhou-guizhen').tries(list, {})).envelope).toMatchObject({ code: 'FORBIDDEN' })
})
