import places from './data/towns-communities.json'
import { rnd } from './draw'

export const COUNTY = { id: places.county.code, name: places.county.name }

export interface Community {
  readonly id: string
  readonly name: string
  readonly townId: string
  /** Its middle, degrees; only the named ones are on the map. */
  readonly center?: { readonly lng: number; readonly lat: number }
}

/** The 40 communities the sample data names. */
export const NAMED_COMMUNITIES: readonly Community[] = places.communities.map(({ code, name, townCode, center }) => ({
  id: code,
  name,
  townId: townCode,
  center,
}))

/** All 268: the named ones, then those the expansion rule gives, town by town. */
export function allCommunities(): readonly Community[] {
  const { first, urbanLast, villageLast } = places.expansion
  const names = new Set(NAMED_COMMUNITIES.map(({ name }) => name))
  const added: Community[] = []
  for (const town of places.towns) {
    const named = NAMED_COMMUNITIES.filter(({ townId }) => townId === town.code).length
    const left = town.communityCount - named
    const urban = Math.floor(left * (town.code === 'JT01' ? 0.6 : 0.25))
    for (let j = 0; j < left; j++) {
      const k = added.length
      const last = j < urban ? urbanLast : villageLast
      const plain = `${first[(k * 7) % 30] ?? ''}${last[(k * 2 + Math.floor(k / 30)) % 7] ?? ''}`
      const name = names.has(plain) ? `${town.shortName}${plain}` : plain
      names.add(name)
      added.push({ id: `${town.code}${String(named + j + 1).padStart(2, '0')}`, name, townId: town.code })
    }
  }
  return [...NAMED_COMMUNITIES, ...added]
}

/** Units from the county down to a community. */
export function pathOf({ id, townId }: Community): string[] {
  return [COUNTY.id, townId, id]
}

/** Home of the i-th party member: one of all communities. */
export function memberHome(communities: readonly Community[], i: number): Community {
  const home = communities[rnd('member.home', i, communities.length)]
  if (!home) throw new Error('there is no community to live in')
  return home
}

/** A number nobody has: area code 0500 does not exist. */
export function phoneOf({ id }: Community): string {
  return `0500-555 ${id.slice(2).padStart(4, '0')}`
}
