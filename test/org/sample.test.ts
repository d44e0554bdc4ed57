import { UNIT_STATUSES } from '@domain/org/states'
import { KIND_WORDS, UNIT_STATUS_WORDS } from '@domain/org/words'
import { isUscc } from '@domain/org/uscc'
import { sampleUnits } from '../../seed/org'
import { sampleUscc } from '../../seed/uscc'

const county = sampleUnits('county')
const counted = (kind: string) => county.filter((unit) => unit.kind === kind).length

test('credit codes come out as in the sample data', () => {
  expect(sampleUscc('9', '1', 10_000)).toBe('910000000001000019')
  expect(sampleUscc('5', '2', 12_345)).toBe('52000000000123457X')
  expect(isUscc('910000000001000019')).toBe(true)
  expect(isUscc('910000000001000018')).toBe(false)
  expect(county.filter(({ uscc }) => uscc !== undefined).every(({ uscc }) => isUscc(String(uscc)))).toBe(true)
})

test.each([
  ['town', 9],
  ['community', 268],
  ['party_region', 112],
  ['co_build_group', 22],
  ['party_station', 41],
  ['grid', 1_568],
  ['special_grid', 132],
  ['two_new_org', 11_060],
  ['co_build_unit', 880],
  ['industry_unit', 631],
  ['municipal_organ', 120],
  ['micro_community', 120],
  ['alliance', 5],
])('the county has %s × %i', (kind, count) => {
  expect(counted(kind)).toBe(count)
})

test('names of two-new organisations differ, groups have forty units, codes are unique and every parent exists', () => {
  const orgs = county.filter(({ kind }) => kind === 'two_new_org')
  expect(new Set(orgs.map(({ name }) => name)).size).toBe(11_060)
  const ids = new Set(county.map(({ _id }) => _id))
  expect(ids.size).toBe(county.length)
  const parents = county.flatMap((unit) => Object.values(unit.parents))
  expect(parents.filter((parent) => !ids.has(parent))).toEqual([])
  const groups = county.filter(({ kind }) => kind === 'co_build_group')
  expect(groups.filter(({ below }) => below !== 40)).toEqual([])
})

test('every path begins at the county and ends with the unit', () => {
  const ends = county.flatMap(({ _id, paths }) => Object.values(paths).map((path) => [path[0], path.at(-1), _id]))
  expect(ends.filter(([first, last, id]) => first !== 'JT' || last !== id)).toEqual([])
})

test('every kind and every status has a word', () => {
  expect(UNIT_STATUSES.map((status) => UNIT_STATUS_WORDS[status])).not.toContain(undefined)
  expect(county.filter(({ kind }) => KIND_WORDS[kind] === undefined)).toEqual([])
})
