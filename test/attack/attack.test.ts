import { world, type World } from '../world/world'
import { attack } from './attack'

/** `npm run attack` sets these; without them it is the short version. */
const INPUTS = Number(process.env['ATTACK_INPUTS'] ?? 20)
const MINUTES = Number(process.env['ATTACK_MINUTES'] ?? 8)
const SEED = Number(process.env['ATTACK_SEED'] ?? 20260820)
const SHORT = 20

let county: World
beforeAll(async () => {
  county = await world()
}, 180_000)
afterAll(() => county.close())

test(
  'no input makes an action fall over, or change anything without saying so',
  async () => {
    const stopAt = Date.now() + MINUTES * 60_000
    const lookEvery = INPUTS > SHORT ? 8 : 12
    const { calls, pastSchema, actions, faults } = await attack(county, {
      seed: SEED,
      inputs: INPUTS,
      stopAt,
      lookEvery,
    })
    console.log(
      `${calls} calls of ${actions.length} actions, ${Math.round((100 * pastSchema) / calls)} % past the schema`,
    )
    expect(faults).toEqual([])
    expect(pastSchema / calls).toBeGreaterThanOrEqual(0.3)
  },
  (MINUTES + 5) * 60_000,
)
