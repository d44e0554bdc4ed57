import organisations from './data/organisations.json'
import places from './data/towns-communities.json'
import { allCommunities, COUNTY, NAMED_COMMUNITIES, pathOf, phoneOf, type Community } from './territory'

const phoneIfNamed = (unit: Community) =>
  NAMED_COMMUNITIES.some(({ id }) => id === unit.id) ? { phone: phoneOf(unit) } : {}

/** The units people live in and hold posts in: county, towns, communities, core offices, co-building units. */
export function sampleUnits(): object[] {
  const communities = allCommunities().map((one) => ({
    ...{ _id: one.id, name: one.name, orgPath: pathOf(one) },
    ...phoneIfNamed(one),
  }))
  const bodies = [...organisations.coreOrgs, ...organisations.coBuildingUnits]
  return [
    { _id: COUNTY.id, name: COUNTY.name, orgPath: [COUNTY.id] },
    ...places.towns.map(({ code, name }) => ({ _id: code, name, orgPath: [COUNTY.id, code] })),
    ...communities,
    ...bodies.map(({ code, name }) => ({ _id: code, name, orgPath: [COUNTY.id, code] })),
  ]
}
