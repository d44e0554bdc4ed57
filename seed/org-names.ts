import organisations from './data/organisations.json'
import places from './data/towns-communities.json'
import { rnd } from './draw'

const { twoNewOrgs, industryUnits, coBuildingUnits, municipalOrgans, microCommunities } = organisations.generators
const PLACES = twoNewOrgs.places
const CORES = twoNewOrgs.cores
const SOCIAL: Readonly<Record<string, string>> = twoNewOrgs.socialSuffix
const GROUPS: Readonly<Record<string, string>> = twoNewOrgs.tradeGroup
const ECONOMIC: Readonly<Record<string, readonly string[]>> = twoNewOrgs.economicSuffix

const at = <Entry>(entries: readonly Entry[], i: number): Entry => {
  const entry = entries[i % entries.length]
  if (entry === undefined) throw new Error('the sample data has an empty list')
  return entry
}

/** The i-th two-new organisation; all names differ. */
export function twoNewOrg(i: number): { name: string; social: boolean; trade: string } {
  const j = (i * 7919) % 24_000
  const trade = at(twoNewOrgs.trades, Math.floor(j / 600))
  const social = SOCIAL[trade]
  const suffix = social ?? at(ECONOMIC[GROUPS[trade] ?? ''] ?? [], rnd('org.suffix', i, 4))
  const name = `${at(PLACES, j)}${at(CORES, Math.floor(j / 10))}${trade}${suffix}`
  return { name, social: social !== undefined, trade }
}

/** Industry units of all alliances, in order, with the alliance each belongs to. */
export function industryUnitNames(): Array<{ name: string; alliance: string }> {
  return industryUnits.quotas.flatMap(({ allianceCode, count }, a) =>
    Array.from({ length: count }, (_, i) => {
      const suffix = at(at(industryUnits.suffix, a), Math.floor(i / 60))
      return { name: `${at(PLACES, i)}${at(CORES, i * 17 + a * 11)}${suffix}`, alliance: allianceCode }
    }),
  )
}

/** The i-th co-building unit that the rule adds to the named ones. */
export function coBuildUnit(i: number): { name: string; tags: readonly string[] } {
  const j = (i * 37) % 840
  const offers: Readonly<Record<string, readonly string[]>> = coBuildingUnits.offersByKind
  const kind = at(coBuildingUnits.unitSuffixKinds, Math.floor(j / 60))
  return {
    name: `${at(PLACES, j)}${at(CORES, j)}${at(coBuildingUnits.unitSuffix, Math.floor(j / 60))}`,
    tags: offers[kind] ?? [],
  }
}

export function municipalOrganName(i: number): string {
  const { organNames, affiliates } = municipalOrgans
  return i < organNames.length ? at(organNames, i) : `${at(organNames, i)}${at(affiliates, i)}`
}

/** The i-th micro community that the rule adds, and its town. */
export function microCommunity(i: number): { name: string; townCode: string } {
  const town = at(places.towns, i)
  return {
    name: `${town.shortName}${at(microCommunities.themes, Math.floor(i / places.towns.length))}`,
    townCode: town.code,
  }
}
