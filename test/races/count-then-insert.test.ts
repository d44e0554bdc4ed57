import fs from 'node:fs'
import path from 'node:path'
import { buildMutant, PAUSE, type Mutant } from '../world/mutant'
import { world, type World } from '../world/world'
import { CROWDED, race, residents, SEATS, slotOfTwenty, tally } from './seat-race'

const FILE = 'cloudfunctions/actions/ordering/take-seat.ts'

/** The usual fault: count who is there, then insert; nothing that every competitor writes. */
const COUNTING = `
  const seated = await query(orders, { where: { slotId: slot._id, status: command.in(['submitted', 'scheduled']) }, limit: 1000 })
  ${PAUSE}
  if (seated.length >= slot.capacity) return { ok: false, refusal: 'SLOT_FULL' }
`

function mutated(): string {
  const source = fs.readFileSync(path.resolve(__dirname, '../..', FILE), 'utf8')
  const imports = "import { command, query } from '../../kit/database'\nimport { orders } from './store'\n"
  const write = /^ {2}await tx\.patch\(slots, slot\._id, \{ \.\.\.seat\.plan.*$/m
  if (!write.test(source)) throw new Error('the guard to be taken out is not where it was')
  return imports + source.replace(write, COUNTING)
}

let mutant: Mutant
let county: World

beforeAll(async () => {
  mutant = await buildMutant('count-then-insert', FILE, mutated())
  county = await world(CROWDED, { main: mutant.main })
}, 120_000)
afterAll(async () => {
  await county.close()
  mutant.remove()
})

test('without the guard more people are seated than there are seats', async () => {
  const slotId = await slotOfTwenty(county, 'GOV001')
  const { seated = 0 } = tally(await race(await residents(county, 60), slotId, 1))
  expect(seated).toBeGreaterThan(SEATS)
}, 120_000)
