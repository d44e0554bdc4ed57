import type { UnitRecord } from '../cloudfunctions/actions/org/store'
import { searchGrams } from '../cloudfunctions/kit/search-grams'
import type { Place } from '../domain/kernel/fields'
import { RELATIONS, type Parents, type UnitKind } from '../domain/org/schemas'
import organisations from './data/organisations.json'
import places from './data/towns-communities.json'
import { rnd } from './draw'
import { addedSpecialGrids, baseGrids, regionOf } from './grids'
import { coBuildUnit, industryUnitNames, microCommunity, municipalOrganName, twoNewOrg } from './org-names'
import type { SeedStore } from './seed-store'
import { stamped } from './stamped'
import { allCommunities, COUNTY, NAMED_COMMUNITIES, phoneOf, type Community } from './territory'
import { sampleUscc } from './uscc'

/** A unit as the sample data tells it; parents come before what stands under them. */
interface Told {
  readonly code: string
  readonly name: string
  readonly kind: UnitKind
  readonly parents: Parents
  readonly phone?: string
  readonly address?: string
  readonly location?: Place | undefined
  readonly uscc?: string
  readonly tags?: readonly string[]
}

const FOUNDED = Date.parse('2026-01-01T00:00:00+08:00')

const townOf = (region: string) => places.regions.find(({ code }) => code === region)?.townCode ?? COUNTY.id

/** Places and party structure: listed in full in both sizes; grids of named communities only in the demo. */
function territory(size: 'demo' | 'county'): Told[] {
  const communities = allCommunities()
  const gridded = size === 'county' ? communities : NAMED_COMMUNITIES
  const isNamed = (id: string) => NAMED_COMMUNITIES.some((one) => one.id === id)
  return [
    { code: COUNTY.id, name: COUNTY.name, kind: 'county', parents: {} },
    ...places.towns.map(({ code, name }) => unit(code, name, 'town', { territorial: COUNTY.id, party: COUNTY.id })),
    ...places.regions.map(({ code, name, townCode }) =>
      unit(code, name, 'party_region', { territorial: townCode, party: townCode }),
    ),
    ...places.coBuildGroups.map(({ code, name, regionCode }) =>
      unit(code, name, 'co_build_group', { territorial: townOf(regionCode), party: regionCode }),
    ),
    ...places.stations.map(({ code, name, townCode, regionCode }) =>
      unit(code, name, 'party_station', { territorial: townCode, party: regionCode }),
    ),
    ...communities.map((one) => ({
      ...unit(one.id, one.name, 'community', { territorial: one.townId, party: regionOf(one) }),
      ...(isNamed(one.id) ? { phone: phoneOf(one), address: addressOf(one), location: one.center } : {}),
    })),
    ...baseGrids(gridded).map(({ code, name, community }) => unit(code, name, 'grid', { territorial: community })),
    ...places.dedicatedGrids.map(({ code, name, communityCode }) =>
      unit(code, name, 'special_grid', { territorial: communityCode }),
    ),
  ]
}

/** A made-up door in a road that bears the name of its community. */
function addressOf({ id, name, townId }: Community): string {
  const town = places.towns.find(({ code }) => code === townId)?.name ?? ''
  return `${town}${name.replace(/(社区|村)$/, '')}路 ${1 + rnd('org.door', Number(id.slice(2)), 200)} 号`
}

function unit(code: string, name: string, kind: UnitKind, parents: Parents): Told {
  return { code, name, kind, parents }
}

const partyOf = (group: string | undefined): Parents => (group === undefined ? {} : { party: group })

/** Organisations the sample data names; `joined` gives a group to those without one. */
function named(joined: ReadonlyMap<string, string>): Told[] {
  const { coreOrgs, alliances, microCommunities, coBuildingUnits } = organisations
  return [
    ...coreOrgs.map(({ code, name }) => unit(code, name, 'core_office', { territorial: COUNTY.id })),
    ...alliances.map(({ code, name, offers }) => ({
      ...unit(code, name, 'alliance', { territorial: COUNTY.id, industry: COUNTY.id }),
      tags: offers,
    })),
    ...microCommunities.map(({ code, name, communityCode }) =>
      unit(code, name, 'micro_community', { territorial: communityCode }),
    ),
    ...coBuildingUnits.map(({ code, name, townCode, groupCode, capacityTags, uscc }) => ({
      ...unit(code, name, 'co_build_unit', {
        territorial: townCode,
        ...partyOf(groupCode ?? joined.get(code)),
      }),
      ...{ tags: capacityTags, uscc },
    })),
  ]
}

const numbered = (prefix: string, digits: number, serial: number) => `${prefix}${String(serial).padStart(digits, '0')}`

const { perGroup, count: COBUILD_COUNT } = organisations.generators.coBuildingUnits
const GROUPLESS = organisations.coBuildingUnits.filter(({ groupCode }) => groupCode === null)

interface Group {
  readonly code: string
  readonly town: string
  taken: number
}

const groupsAsNamed = (): Group[] =>
  places.coBuildGroups.map(({ code, regionCode }) => ({
    ...{ code, town: townOf(regionCode) },
    taken: organisations.coBuildingUnits.filter(({ groupCode }) => groupCode === code).length,
  }))

/** At county size named units without a group go, by code, to the group with the fewest; rows fill the rest to forty. */
function coBuilding(): { joined: ReadonlyMap<string, string>; added: Told[] } {
  const groups = groupsAsNamed()
  const joined = new Map<string, string>()
  for (const { code } of GROUPLESS) {
    const smallest = groups.reduce((least, group) => (group.taken < least.taken ? group : least))
    smallest.taken += 1
    joined.set(code, smallest.code)
  }
  const named = organisations.coBuildingUnits.length
  const free = groups.flatMap((group) => Array.from({ length: perGroup - group.taken }, () => group))
  const added = free.slice(0, COBUILD_COUNT - named).map((group, i) => {
    const { name, tags } = coBuildUnit(i)
    const parents = { territorial: group.town, party: group.code }
    return { ...unit(numbered('GJ', 3, named + i + 1), name, 'co_build_unit', parents), tags }
  })
  return { joined, added }
}

function twoNewOrgs(): Told[] {
  return Array.from({ length: organisations.generators.twoNewOrgs.count }, (_, i) => {
    const { name, social, trade } = twoNewOrg(i)
    const region = places.regions[rnd('org.region', i, places.regions.length)]
    const parents = { territorial: region?.townCode ?? COUNTY.id, ...(region ? { party: region.code } : {}) }
    const uscc = social ? sampleUscc('5', '2', 10_000 + i) : sampleUscc('9', '1', 10_000 + i)
    return { ...unit(numbered('LX', 5, i + 1), name, 'two_new_org', parents), uscc, tags: [trade] }
  })
}

/** What the generators add up to the size of the county. */
function generated(added: readonly Told[]): Told[] {
  const { microCommunities, municipalOrgans } = organisations.generators
  const addedMicro = microCommunities.count - microCommunities.named
  return [
    ...addedSpecialGrids().map(({ code, name, townCode, region }) =>
      unit(code, name, 'special_grid', { territorial: townCode, party: region }),
    ),
    ...Array.from({ length: municipalOrgans.count }, (_, i) =>
      unit(numbered('JG', 3, i + 1), municipalOrganName(i), 'municipal_organ', { territorial: COUNTY.id }),
    ),
    ...industryUnitNames().map(({ name, alliance }, i) =>
      unit(numbered('HY', 4, i + 1), name, 'industry_unit', { territorial: COUNTY.id, industry: alliance }),
    ),
    ...added,
    ...twoNewOrgs(),
    ...Array.from({ length: addedMicro }, (_, i) => {
      const { name, townCode } = microCommunity(i)
      const code = numbered('WQ', 3, microCommunities.named + i + 1)
      return unit(code, name, 'micro_community', { territorial: townCode })
    }),
  ]
}

/** Every unit of a sample county as `org` stores it. */
export function sampleUnits(size: 'demo' | 'county'): Array<UnitRecord & { _id: string }> {
  const { joined, added } = size === 'county' ? coBuilding() : { joined: new Map<string, string>(), added: [] }
  const told = [...territory(size), ...named(joined), ...(size === 'county' ? generated(added) : [])]
  const made = new Map<string, UnitRecord & { _id: string }>()
  for (const one of told) {
    const record = recordOf(one, made)
    for (const parent of new Set(Object.values(record.parents))) {
      const above = made.get(parent)
      if (above) made.set(parent, { ...above, below: above.below + relationsTo(record, parent) })
    }
    made.set(one.code, record)
  }
  return [...made.values()]
}

const relationsTo = ({ parents }: UnitRecord, parent: string) =>
  RELATIONS.filter((relation) => parents[relation] === parent).length

function recordOf(told: Told, made: ReadonlyMap<string, UnitRecord>): UnitRecord & { _id: string } {
  const { code, name, kind, parents, phone, address, location, uscc, tags = [] } = told
  const paths: UnitRecord['paths'] = kind === 'county' ? { territorial: [code], party: [code], industry: [code] } : {}
  const since: UnitRecord['since'] = {}
  for (const relation of RELATIONS) {
    const parent = parents[relation]
    if (parent === undefined) continue
    paths[relation] = [...(made.get(parent)?.paths[relation] ?? [parent]), code]
    since[relation] = FOUNDED
  }
  return {
    ...{ _id: code, name, kind, status: 'active', listed: true, tags: [...tags], parents, paths, since },
    ...(phone === undefined ? {} : { phone }),
    ...(address === undefined ? {} : { address }),
    ...(location === undefined ? {} : { location }),
    ...(uscc === undefined ? {} : { uscc }),
    ...{ below: 0, orgPath: paths.territorial ?? [COUNTY.id, code], revision: 1 },
    ...{ grams: searchGrams(name, tags), seek: code },
  }
}

export async function plantOrg(store: SeedStore, size: 'demo' | 'county'): Promise<void> {
  await store.bulkLoad('units', stamped(sampleUnits(size)))
}
