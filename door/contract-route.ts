import * as z from 'zod/mini'
import { CONTRACTS } from '../domain/contracts'
import type { Route } from '../local-cloud/main'
import { json } from './json'

const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' })

/** `GET /contract.json`: everything that can be asked, for clients that are not ours. */
export function contractRoute(): Route {
  const described = CONTRACTS.map(({ name, summary, allow, scope, input, output, refusals, writes }) => ({
    ...{ name, summary, allow, scope, refusals, writes },
    input: schemaOf(input, 'input'),
    output: schemaOf(output, 'output'),
  }))
  return { method: 'GET', path: '/contract.json', handle: async () => json(200, described) }
}
