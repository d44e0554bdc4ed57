import fs from 'node:fs'
import path from 'node:path'
import { getReward, myAccount, redeem } from '@domain/points/contract'
import type { Envelope } from '@domain/kernel/envelope'
import { booksOf, faultsOf } from '../points/county-books'
import { buildMutant, PAUSE } from '../world/mutant'
import { plantedDataDir } from '../world/planted'
import { newRequestId, world, type Person, type World } from '../world/world'
import { CROWDED } from './seat-race'

const RACERS = Number(process.env.REWARD_RACERS ?? '130')
const STOCK = 100
const COPIES = 2

interface Fixture {
  readonly id: string
  readonly people: readonly string[]
}

async function fixtureOf(county: World): Promise<Fixture> {
  const { text } = await county.send('GET', '/local/fixtures')
  return (JSON.parse(text) as { rewardOf100: Fixture }).rewardOf100
}

type Answers = Array<Envelope<{ redemptionId: string }>>

/** Everybody asks at once, each request so many times. */
async function race(people: readonly Person[], rewardId: string, copies: number): Promise<Answers[]> {
  return Promise.all(
    people.map(async (person) => {
      const asked = { rewardId, requestId: newRequestId() }
      const sent = Array.from({ length: copies }, () => person.tries(redeem, asked))
      return (await Promise.all(sent)).map(({ envelope }) => envelope)
    }),
  )
}

function tally(answers: readonly Answers[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of answers.flat()) {
    const kind = one.ok ? 'reserved' : one.code
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

test(`${RACERS} people with points for one, ${STOCK} pieces, every request ${COPIES} times: ${STOCK} reserved`, async () => {
  const dataDir = await plantedDataDir()
  const county = await world(CROWDED, { dataDir })
  const { id, people } = await fixtureOf(county)
  expect(people).toHaveLength(1_000)
  const racers = people.slice(0, RACERS).map((name) => county.person(name))
  const answers = await race(racers, id, COPIES)
  expect(tally(answers)).toEqual({ reserved: STOCK * COPIES, OUT_OF_STOCK: (RACERS - STOCK) * COPIES })
  const winners = answers.filter(([first]) => first?.ok)
  for (const copies of winners) expect(new Set(copies.map((one) => one.ok && one.value.redemptionId)).size).toBe(1)
  expect((await county.guest().does(getReward, { rewardId: id })).left).toBe(0)
  const accounts = await Promise.all(racers.map((racer) => racer.does(myAccount, {})))
  expect(accounts.filter(({ balance, frozen }) => balance === 0 && frozen === 50)).toHaveLength(STOCK)
  expect(accounts.filter(({ balance, frozen }) => balance === 50 && frozen === 0)).toHaveLength(RACERS - STOCK)
  const books = await booksOf(county, dataDir)
  expect(faultsOf(books)).toEqual([])
  expect(books.redemptions.filter(({ rewardId, open }) => rewardId === id && open)).toHaveLength(STOCK)
}, 300_000)

const FILE = 'cloudfunctions/actions/points/redeem.ts'

/** The usual fault: look how many are left, then reserve; nothing that every competitor writes. */
function counting(): string {
  const source = fs.readFileSync(path.resolve(__dirname, '../..', FILE), 'utf8')
  const guard = /const reserved = await post\(tx, [\s\S]*?if \(!reserved\.ok\) return refuse\('OUT_OF_STOCK'\)/
  if (!guard.test(source)) throw new Error('the guard to be taken out is not where it was')
  const look = `
    const waiting = await query(redemptions, { where: { unitId: outlet.unitId, open: true }, limit: 1000 })
    ${PAUSE}
    if (waiting.filter((one) => openLinked(one)?.rewardId === rewardId).length >= 100) return refuse('OUT_OF_STOCK')
    const reserved = { plan: { seqs: {} as Record<string, number> } }`
  const imports = "import { query } from '../../kit/database'\nimport { openLinked } from '../../kit/scoped'\n"
  return imports + source.replace(guard, look)
}

test('without the shelf in the transaction more are reserved than there are', async () => {
  const mutant = await buildMutant('count-rewards', FILE, counting())
  const county = await world(CROWDED, { main: mutant.main })
  try {
    const { id, people } = await fixtureOf(county)
    const racers = people.slice(0, 114).map((name) => county.person(name))
    const { reserved = 0 } = tally(await race(racers, id, 1))
    expect(reserved).toBeGreaterThan(STOCK)
  } finally {
    await county.close()
    mutant.remove()
  }
}, 300_000)
