import type { IdentityRecord, PostRecord } from '../cloudfunctions/kit/identity'
import type { PersonalRole, PostRole } from '../domain/kernel/roles'
import { CURRENT_NOTICES, SINGLE_CONSENTS } from '../domain/privacy/notices'
import people from './data/people.json'
import { rnd } from './draw'
import { drawPerson } from './names'
import { allCommunities, COUNTY, memberHome, NAMED_COMMUNITIES, pathOf, phoneOf, type Community } from './territory'

/** A person of the sample county and how to sign in as one. */
export interface Person {
  readonly signInName: string
  readonly identity: IdentityRecord
  /** The bound number; such numbers are not in use. */
  readonly phone?: string
  /** `YYYY-MM`, where the stories need an age. */
  readonly birthMonth?: string
  /** Minors come last wherever people are listed. */
  readonly minor: boolean
}

const PERSONAL: readonly string[] = ['resident', 'volunteer', 'party_member']

/** Institutions whose people act for a territory rather than for the institution. */
const ACTS_FOR: Readonly<Record<string, string>> = { ZB01: 'JT', ZB03: 'JT', ZB04: 'JT', ZB05: 'JT01', ZB06: 'JT02' }

/** Posts that the sample characters do not hold, so that every role can be tried. */
const ADDED_POSTS: Readonly<Record<string, ReadonlyArray<readonly [role: PostRole, unitId: string]>>> = {
  'feng-shulan': [['activity_organiser', 'JT0101']],
  'ye-zhenhua': [['outlet_staff', 'JT0101']],
  'shi-meihua': [['service_worker', 'JT0101']],
  'dai-guofu': [['provider_staff', 'JT0101']],
  'bai-xuefeng': [['expert', 'JT']],
  'qin-yuan': [['expert', 'JT']],
  'ji-hai': [['county_admin', 'JT']],
}

const community = (id: string) => NAMED_COMMUNITIES.find((one) => one.id === id)

function unitPath(unitId: string): string[] {
  const found = community(unitId)
  if (found) return pathOf(found)
  return unitId === COUNTY.id ? [COUNTY.id] : [COUNTY.id, unitId]
}

/** Everything that is not agreed to case by case. */
const AGREED = Object.fromEntries(
  Object.entries(CURRENT_NOTICES).filter(([purpose]) => !SINGLE_CONSENTS.some((single) => single === purpose)),
)

function identityOf(
  userId: string,
  name: string,
  home: Community | undefined,
  rest: Partial<IdentityRecord>,
): IdentityRecord {
  return {
    userId,
    status: 'active',
    displayName: name,
    roles: [],
    verification: 'resident_verified',
    ...(home ? { unitId: home.id, unitName: home.name, unitPhone: phoneOf(home) } : {}),
    homePath: home ? pathOf(home) : [COUNTY.id],
    posts: [],
    consents: AGREED,
    ...rest,
  }
}

function phoneOfUnit(unitId: string): { unitPhone?: string } {
  const found = community(unitId)
  return found ? { unitPhone: phoneOf(found) } : {}
}

type Character = (typeof people.characters)[number]

function postsOf({ signInName, roles, orgCode, orgName }: Character): PostRecord[] {
  const unitId = ACTS_FOR[orgCode] ?? orgCode
  const own = roles
    .filter((role) => !PERSONAL.includes(role))
    .map((role) => [role as PostRole, unitId, orgName] as const)
  const added = (ADDED_POSTS[signInName] ?? []).map(
    ([role, unit]) => [role, unit, community(unit)?.name ?? COUNTY.name] as const,
  )
  return [...own, ...added].map(([role, unit, unitName]) => ({
    assignmentId: `${signInName}-${role.replace(/_/g, '-')}`,
    role,
    unitId: unit,
    unitName,
    ...phoneOfUnit(unit),
    orgPath: unitPath(unit),
    from: Date.parse('2026-01-01T00:00:00+08:00'),
  }))
}

function characters(): Person[] {
  return people.characters.map((character) => {
    const home = character.communityCode === null ? undefined : community(character.communityCode)
    const named = character.roles.filter((role) => PERSONAL.includes(role)) as PersonalRole[]
    const roles =
      character.isPartyMember && !named.includes('party_member') ? [...named, 'party_member' as const] : named
    const identity = identityOf(`U${character.code}`, character.displayName, home, { roles, posts: postsOf(character) })
    const { signInName, phone, ageBand } = character
    return { signInName, identity, phone, minor: ageBand === '14-17' }
  })
}

function demoResidents(): Person[] {
  return Array.from({ length: people.expansion.demoResidents.count }, (_, index) => {
    const i = index + 1
    const { displayName, ageBand } = drawPerson('person', i)
    const minor = ageBand === '14-17'
    const volunteer = !minor && rnd('person.volunteer', i, 100) < 30
    const verification = rnd('person.verified', i, 100) < 88 ? 'resident_verified' : 'phone_bound'
    const roles: PersonalRole[] = volunteer ? ['resident', 'volunteer'] : ['resident']
    const serial = String(i).padStart(4, '0')
    const home = NAMED_COMMUNITIES[index % NAMED_COMMUNITIES.length]
    return {
      signInName: `resident-${serial}`,
      identity: identityOf(`UR${serial}`, displayName, home, { roles, verification }),
      phone: `1381000${serial}`,
      minor,
    }
  })
}

function partyMembers(count: number): Person[] {
  const communities = allCommunities()
  return Array.from({ length: count }, (_, index) => {
    const i = index + 1
    const serial = String(i).padStart(5, '0')
    const home = memberHome(communities, i)
    const identity = identityOf(`UM${serial}`, drawPerson('member', i).displayName, home, {
      roles: ['resident', 'party_member'],
    })
    return { signInName: `member-${serial}`, identity, phone: `138200${serial}`, minor: false }
  })
}

/** Everybody of a sample county, minors last: 60 characters, 520 residents, and so many party members. */
export function samplePeople(members: number): Person[] {
  const everybody = [...characters(), ...demoResidents(), ...partyMembers(members)]
  return [...everybody.filter(({ minor }) => !minor), ...everybody.filter(({ minor }) => minor)]
}
