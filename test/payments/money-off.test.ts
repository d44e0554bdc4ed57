import { CONTRACTS } from '@domain/contracts'
import { payPledge, pledge } from '@domain/crowd/contract'
import { openCampaign } from '@domain/crowd/desk-contract'
import { everyCaller } from '../access/callers'
import { sampleInput } from '../access/sample-input'
import { STAFF } from '../identity/newcomer'
import { newRequestId, world, type Person, type World } from '../world/world'
import { HOUR, moneyCampaign, moneyNeed, neighbours, platformOf, PROJECT, switchMoney } from './money'

let county: World
beforeAll(async () => {
  county = await world()
}, 60_000)
afterAll(() => county.close())

const id = () => ({ requestId: newRequestId() })
const ordersThere = async () => (await platformOf(county)).orders.length

test('with money off no action by anybody who may reach it asks the platform for a payment', async () => {
  const callers = await everyCaller(county)
  for (const contract of CONTRACTS) {
    const may = callers.filter(({ role }) => contract.allow.some((allowed) => allowed === role))
    const input = sampleInput(contract)
    // The first and the last of the roles that may.
    for (const { person } of new Set([may.at(0), may.at(-1)].flatMap((one) => one ?? []))) {
      await person.tries(contract, { ...input, ...('requestId' in input ? id() : {}) })
    }
  }
  const deadline = (await county.now()) + 24 * HOUR
  const asked = { projectId: PROJECT, deadline, needs: [moneyNeed(1_000)], ...id() }
  await expect(county.person(...STAFF).does(openCampaign, asked)).rejects.toMatchObject({ code: 'MONEY_OFF' })
  expect(await ordersThere()).toBe(0)
}, 120_000)

test('switched off while a campaign raises, it stops at once: nobody pledges, nobody pays', async () => {
  await switchMoney(county, true)
  const [giver, other] = (await neighbours(county, 2)) as [Person, Person]
  const of = await moneyCampaign(county, 1_000, 24 * HOUR)
  await switchMoney(county, false)
  const amount = 500
  const late = other.does(pledge, { campaignId: of.campaignId, needId: of.needId, amount, ...id() })
  await expect(late).rejects.toMatchObject({ code: 'MONEY_OFF' })
  await switchMoney(county, true)
  const { pledgeId } = await giver.does(pledge, { campaignId: of.campaignId, needId: of.needId, amount, ...id() })
  await switchMoney(county, false)
  await expect(giver.does(payPledge, { pledgeId, ...id() })).rejects.toMatchObject({ code: 'MONEY_OFF' })
  expect(await ordersThere()).toBe(0)
}, 120_000)
