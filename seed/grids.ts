import places from './data/towns-communities.json'
import { rnd } from './draw'
import { allCommunities, NAMED_COMMUNITIES, type Community } from './territory'

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const SPECIAL = ['企业', '学校', '商场', '医院']

/** Party region of a community: listed for the named ones, taken in turn within the town for the others. */
export function regionOf(community: Community): string {
  const named = places.communities.find(({ code }) => code === community.id)
  if (named) return named.regionCode
  const regions = places.regions.filter(({ townCode }) => townCode === community.townId)
  const first = NAMED_COMMUNITIES.filter(({ townId }) => townId === community.townId).length
  const j = Number(community.id.slice(4)) - 1 - first
  const outside = community.townId === 'JT01' ? regions.slice(9) : regions
  return outside[j % outside.length]?.code ?? ''
}

/** Base grids of the county, community by community. */
export function baseGrids(communities: readonly Community[]): Array<{ code: string; name: string; community: string }> {
  const added = allCommunities().slice(NAMED_COMMUNITIES.length)
  return communities.flatMap(({ id, name }) => {
    const named = places.communities.find(({ code }) => code === id)
    const count =
      named?.gridCount ??
      4 +
        rnd(
          'grid.count',
          added.findIndex((one) => one.id === id),
          5,
        )
    return Array.from({ length: count }, (_, i) => ({
      code: `${id}${String(i + 1).padStart(2, '0')}`,
      name: `${name}第${DIGITS[i + 1] ?? i + 1}网格`,
      community: id,
    }))
  })
}

/** One dedicated grid per party region, beside the named ones. */
export function addedSpecialGrids(): Array<{ code: string; name: string; townCode: string; region: string }> {
  return places.regions.map(({ code, name, townCode }, i) => ({
    code: `${code}Z`,
    name: `${name.replace('党建区域', '')}专属${SPECIAL[i % 4] ?? ''}网格`,
    townCode,
    region: code,
  }))
}
