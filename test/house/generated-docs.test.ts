import fs from 'node:fs'
import path from 'node:path'
import { CONTRACTS } from '@domain/contracts'
import { statesPage, contractPage } from '../../scripts/docs/generated-docs'

const docs = path.resolve(__dirname, '../../docs')
const read = (name: string) => fs.readFileSync(path.join(docs, name), 'utf8')

interface Described {
  readonly name: string
  readonly input: JsonSchema
  readonly output: JsonSchema
}

interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
}

/** What a client of the released contract would miss or be refused for. */
function breaks(released: Described, today: Described | undefined): string[] {
  if (!today) return [`${released.name} is gone`]
  const known = released.input.properties ?? {}
  const required = (today.input.required ?? []).filter((member) => !(released.input.required ?? []).includes(member))
  const fresh = required.map((member) => `${released.name} now demands ${member}`)
  const dropped = Object.keys(known).filter((member) => !(member in (today.input.properties ?? {})))
  return [
    ...fresh,
    ...dropped.map((member) => `${released.name} no longer takes ${member}`),
    ...lost(released.name, released.output, today.output),
  ]
}

function lost(where: string, released: JsonSchema, today: JsonSchema): string[] {
  const [was, is] = [String(released.type), String(today.type)]
  if (was !== is) return [`${where} was ${was} and is ${is}`]
  const members = Object.entries(released.properties ?? {}).flatMap(([member, schema]) => {
    const now = today.properties?.[member]
    return now ? lost(`${where}.${member}`, schema, now) : [`${where}.${member} is gone`]
  })
  const optional = (released.required ?? []).filter((member) => !(today.required ?? []).includes(member))
  const items = released.items && today.items ? lost(`${where}[]`, released.items, today.items) : []
  return [...members, ...optional.map((member) => `${where}.${member} may now be missing`), ...items]
}

const parse = (text: string) => JSON.parse(text) as Described[]

test('docs/states.md shows the tables the code runs on; npm run docs writes it', () => {
  expect(read('states.md')).toBe(statesPage())
})

test('everything the last release promised still holds', () => {
  const today = new Map(parse(contractPage()).map((one) => [one.name, one]))
  expect(parse(read('contract.json')).flatMap((released) => breaks(released, today.get(released.name)))).toEqual([])
})

test('a broken promise is found', () => {
  const [released] = parse(read('contract.json')).filter(({ name }) => name === 'ordering.placeOrder')
  if (!released) throw new Error('ordering.placeOrder was never released')
  expect(breaks(released, undefined)).toEqual(['ordering.placeOrder is gone'])
  const { orderNo: _, ...kept } = released.output.properties ?? {}
  const changed = { ...released, output: { ...released.output, properties: kept, required: ['orderId', 'status'] } }
  expect(breaks(released, changed)).toContain('ordering.placeOrder.orderNo is gone')
  const demanding = {
    ...released,
    input: { ...released.input, required: [...(released.input.required ?? []), 'note'] },
  }
  expect(breaks(released, demanding)).toEqual(['ordering.placeOrder now demands note'])
})

test('every contract has a name of its own', () => {
  expect(new Set(CONTRACTS.map(({ name }) => name)).size).toBe(CONTRACTS.length)
})
