import fs from 'node:fs'
import path from 'node:path'
import { inbox } from '@domain/messages/contract'
import type { Envelope } from '@domain/kernel/envelope'
import { mySignUps, signUp, withdraw } from '@domain/volunteering/contract'
import { buildMutant, PAUSE } from '../world/mutant'
import { newRequestId, world, type Person, type World } from '../world/world'
import { CROWDED, residents } from './seat-race'

const RACERS = Number(process.env.PLACE_RACERS ?? '110')
const PLACES = 50
const COPIES = 2
const WITHDRAWALS = 30

type Joined = Envelope<{ signUpId: string; status: string; position?: number | undefined }>

async function trialShift(county: World): Promise<string> {
  const { text } = await county.send('GET', '/local/fixtures')
  return (JSON.parse(text) as { shiftOf50: { id: string } }).shiftOf50.id
}

/** Asks, and asks again with the same request where the answer is that too many ask: what a page does for its person. */
async function asked(racer: Person, input: { shiftId: string; requestId: string }): Promise<Joined> {
  for (;;) {
    const { envelope } = await racer.tries(signUp, input)
    if (envelope.ok || envelope.code !== 'BUSY') return envelope
  }
}

async function race(racers: readonly Person[], shiftId: string, copies: number): Promise<Joined[][]> {
  return Promise.all(
    racers.map(async (racer) => {
      const asking = { shiftId, requestId: newRequestId() }
      return Promise.all(Array.from({ length: copies }, () => asked(racer, asking)))
    }),
  )
}

function tally(answers: readonly Joined[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of answers) {
    const kind = one.ok ? one.value.status : one.code
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

interface Standing {
  readonly who: Person
  readonly signUpId: string
  readonly status: string
  readonly at: number
}

/** How everybody stands now, as each of them sees it. */
function standing(racers: readonly Person[], shiftId: string): Promise<Standing[]> {
  return Promise.all(
    racers.map(async (who) => {
      const mine = (await who.does(mySignUps, { ahead: false })).items.find((one) => one.shiftId === shiftId)
      if (!mine) throw new Error(`${who.signInName} is not signed up`)
      return { who, signUpId: mine.signUpId, status: mine.status, at: mine.at }
    }),
  )
}

const inOrder = (a: Standing, b: Standing) => a.at - b.at || (a.signUpId < b.signUpId ? -1 : 1)

const promotions = async (who: Person) =>
  (await who.does(inbox, { limit: 100 })).items.filter(({ template }) => template === 'shiftPromoted').length

test(`${RACERS} ask ${COPIES} times each for ${PLACES} places at once; ${WITHDRAWALS} withdrawals promote exactly as many, in order`, async () => {
  const county = await world(CROWDED)
  try {
    const shiftId = await trialShift(county)
    const racers = await residents(county, RACERS)
    const answers = await race(racers, shiftId, COPIES)
    for (const copies of answers) expect(new Set(copies.map((one) => JSON.stringify(one.ok && one.value))).size).toBe(1)
    expect(tally(answers.flat())).toEqual({ confirmed: PLACES * COPIES, waitlisted: (RACERS - PLACES) * COPIES })

    const before = await standing(racers, shiftId)
    const holders = before.filter(({ status }) => status === 'confirmed')
    const line = before.filter(({ status }) => status === 'waitlisted').sort(inOrder)
    expect([holders.length, line.length]).toEqual([PLACES, RACERS - PLACES])
    const leaving = holders.slice(0, WITHDRAWALS)
    await Promise.all(leaving.map(({ who, signUpId }) => who.does(withdraw, { signUpId, requestId: newRequestId() })))
    await county.advance(60_000)

    const after = await standing(racers, shiftId)
    const confirmed = new Set(after.filter(({ status }) => status === 'confirmed').map(({ signUpId }) => signUpId))
    const promoted = line.filter(({ signUpId }) => confirmed.has(signUpId))
    expect(confirmed.size).toBe(PLACES)
    expect(promoted.map(({ signUpId }) => signUpId)).toEqual(line.slice(0, WITHDRAWALS).map(({ signUpId }) => signUpId))
    const told = await Promise.all(line.map(({ who }) => promotions(who)))
    expect(told).toEqual(line.map((_, nth) => (nth < WITHDRAWALS ? 1 : 0)))
  } finally {
    await county.close()
  }
}, 400_000)

const FILE = 'cloudfunctions/actions/volunteering/sign-up.ts'

/** The usual fault: a place is taken without writing what every competitor writes. */
function counting(): string {
  const source = fs.readFileSync(path.resolve(__dirname, '../..', FILE), 'utf8')
  const guard = /if \(status === 'confirmed'\) await tx\.patch\([^\n]*\n/
  if (!guard.test(source)) throw new Error('the guard to be taken out is not where it was')
  const looked = source
    .replace(guard, "if (status === 'confirmed') return\n")
    .replace('else if (!shift.queued)', 'if (!shift.queued)')
    .replace(
      'const place = decidePlace(shift, tx.now)',
      `const taken = await countWhere(signUps, { shiftId, status: 'confirmed' })
        ${PAUSE}
        const place = decidePlace({ ...shift, taken }, tx.now)`,
    )
  return `import { countWhere } from '../../kit/database'\n${looked}`
}

test('without the shift in the transaction more get a place than there are', async () => {
  const mutant = await buildMutant('count-places', FILE, counting())
  const county = await world(CROWDED, { main: mutant.main })
  try {
    const racers = await residents(county, 64)
    const { confirmed = 0 } = tally((await race(racers, await trialShift(county), 1)).flat())
    expect(confirmed).toBeGreaterThan(PLACES)
  } finally {
    await county.close()
    mutant.remove()
  }
}, 300_000)
