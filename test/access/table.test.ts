import { CONTRACTS } from '@domain/contracts'
import type { Contract } from '@domain/kernel/contract'
import { world, type World } from '../world/world'
import { everyCaller, type Caller } from './callers'
import { sampleInput } from './sample-input'

let county: World
let callers: readonly Caller[]
beforeAll(async () => {
  county = await world()
  callers = await everyCaller(county)
}, 180_000)
afterAll(() => county.close())

/** Passes no schema, so that nobody who is let in changes anything. */
const NONSENSE = { nonsense: 'x' }

const isForbidden = ({ allow }: Contract, { counts }: Caller) =>
  !allow.includes('guest') && !counts.some((role) => allow.some((one) => one === role))

async function answerTo(contract: Contract, { person }: Caller, input: unknown): Promise<string> {
  const { envelope } = await person.tries(contract, input)
  return envelope.ok ? 'ok' : envelope.code
}

/** Whom an action lets in, as the running door answers; the committed table is beside this file. */
test.each(CONTRACTS.map((contract) => [contract.name, contract] as const))('%s lets in', async (_name, contract) => {
  const answers = await Promise.all(
    callers.map(async (caller) => [caller.role, await answerTo(contract, caller, NONSENSE)] as const),
  )
  for (const [index, [role, code]] of answers.entries()) {
    const caller = callers[index]!
    const refused = role === 'guest' ? 'UNAUTHENTICATED' : 'FORBIDDEN'
    expect([role, code]).toEqual([role, isForbidden(contract, caller) ? refused : 'INVALID_INPUT'])
  }
  expect(
    answers
      .filter(([, code]) => code === 'INVALID_INPUT')
      .map(([role]) => role)
      .join(' '),
  ).toMatchSnapshot()
})

test('who is not let in is refused whatever they send, and nothing is stored', async () => {
  const before = await county.storeHash()
  for (const contract of CONTRACTS) {
    const valid = sampleInput(contract)
    const shutOut = callers.filter((caller) => isForbidden(contract, caller))
    const codes = await Promise.all(shutOut.map((caller) => answerTo(contract, caller, valid)))
    expect([contract.name, codes.filter((code) => !['FORBIDDEN', 'UNAUTHENTICATED'].includes(code))]).toEqual([
      contract.name,
      [],
    ])
  }
  expect(await county.storeHash()).toBe(before)
})
