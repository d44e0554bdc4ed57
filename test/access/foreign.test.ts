import { CONTRACTS } from '@domain/contracts'
import { listPosts } from '@domain/identity/post-contract'
import { correctMine } from '@domain/privacy/request-contract'
import { listServices, listSlots, placeOrder } from '@domain/ordering/contract'
import { saveDelegation } from '@domain/ordering/proxy-contract'
import type { Contract } from '@domain/kernel/contract'
import { notFoundOf, type ScopedCollection } from '@domain/kernel/scoped-collections'
import { signUp } from '@domain/volunteering/contract'
import { SHIFT_OF_50 } from '../../seed/volunteering'
import { newRequestId, world, type Person, type World } from '../world/world'
import { sampleInput } from './sample-input'

let county: World
let subjects: Partial<Record<ScopedCollection, string>>
let posts: ReadonlyArray<{ assignmentId: string; role: string; unitId: string }>

beforeAll(async () => {
  county = await world()
  subjects = await prepare(county.person('zhou-guizhen'))
  const admin = county.person('nie-guoqing', 'nie-guoqing-county-admin')
  posts = (await admin.does(listPosts, { limit: 100 })).items
}, 180_000)
afterAll(() => county.close())

/** Documents of a resident of 梧桐里, and of its desk, that others shall not find: collection → id. */
async function prepare(person: Person): Promise<typeof subjects> {
  const requestId = () => newRequestId()
  const { items } = await person.does(listServices, { limit: 1 })
  const { items: slots } = await person.does(listSlots, { serviceId: items[0]!.serviceId, unitId: 'JT0101' })
  const { slotId } = slots[0]!
  const { orderId } = await person.does(placeOrder, { slotId, requestId: requestId() })
  const agreed = { name: '徐阿木', relation: 'neighbour', consent: { way: 'phone' }, until: '2026-12-31' } as const
  const { delegationId } = await person.does(saveDelegation, { ...agreed, requestId: requestId() })
  const wish = { birthMonth: '1950-01', wish: '填错了', requestId: requestId() }
  const { privacyRequestId } = await person.does(correctMine, wish)
  const { signUpId } = await person.does(signUp, { shiftId: SHIFT_OF_50, requestId: requestId() })
  return {
    ...{ accounts: 'URW01', posts: 'pang-lei-community-staff', slots: slotId, orders: orderId },
    ...{ delegations: delegationId, privacyRequests: privacyRequestId, redemptions: 'seed-redeemed-4' },
    ...{ projects: 'XM-trial-clothes', earmarks: 'JT0101_2026_XM004', disbursements: 'seed-XM004-1' },
    ...{ activities: 'VHD058', shifts: 'VHD058-1', signUps: signUpId, records: 'seed-URW16-9' },
  }
}

/** Units from the county down to where all of these documents belong. */
const HERE = ['JT', 'JT01', 'JT0101']

/** People whom the contract lets in and whom these documents do not concern. */
function strangers({ allow }: Contract, of: ScopedCollection): Person[] {
  const acting = allow.flatMap((role) => {
    const foreign = posts.find((post) => post.role === role && !HERE.includes(post.unitId))
    if (!foreign) return []
    const signInName = foreign.assignmentId.slice(0, -role.length - 1)
    return [county.person(signInName, foreign.assignmentId)]
  })
  // Slots and projects are open to the whole county in person.
  const toEverybody = of === 'slots' || of === 'projects'
  const asPerson = allow.some((role) => role === 'resident') && !toEverybody ? [county.person('liu-yang')] : []
  return [...acting, ...asPerson]
}

const scoped = CONTRACTS.filter(({ scope }) => typeof scope === 'object')

test.each(scoped.map((contract) => [contract.name, contract] as const))(
  '%s tells a stranger nothing',
  async (_name, contract) => {
    if (typeof contract.scope !== 'object') throw new Error('not scoped')
    const { of, by } = contract.scope
    const input = { ...sampleInput(contract), [by]: subjects[of] ?? 'NOTHING-OF-THIS-NAME' }
    const before = await county.storeHash()
    for (const person of strangers(contract, of)) {
      const { envelope } = await person.tries(contract, input)
      expect([person.signInName, envelope.ok ? 'ok' : envelope.code]).toEqual([person.signInName, notFoundOf(of)])
    }
    expect(await county.storeHash()).toBe(before)
  },
)

test('somebody foreign is tried on every collection of residents and desks', () => {
  const tried = scoped.filter((contract) => typeof contract.scope === 'object' && subjects[contract.scope.of])
  const without = tried.filter(
    (contract) => strangers(contract, (contract.scope as { of: ScopedCollection }).of).length === 0,
  )
  // Only posts of the whole county, posts nobody holds elsewhere, or everybody in person, may call these.
  expect(without.map(({ name }) => name).sort()).toEqual([
    'fund.pay',
    'identity.confirmGrant',
    'ordering.awaitSeat',
    'ordering.placeOrder',
    ...['confirm', 'follow', 'object', 'rate', 'support', 'unfollow', 'vote'].map((name) => `projects.${name}`),
  ])
})
