import fc from 'fast-check'
import type { Contract } from '@domain/kernel/contract'
import * as z from 'zod/mini'
import type { Schema } from '../attack/described'

/** A value that a schema lets through, optional members included. */
function sampleOf(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0]
  if (choice) return sampleOf(choice)
  if (schema.allOf) return sampleOf(Object.assign({}, schema, ...schema.allOf, { allOf: undefined }))
  if (schema.type === 'object') {
    const members = Object.entries(schema.properties ?? {}).map(([name, member]) => [name, sampleOf(member)])
    return Object.fromEntries(members)
  }
  if (schema.type === 'array') return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items ?? {}))
  if (schema.type === 'boolean') return true
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(1, schema.minimum ?? 1)
  if (schema.format === 'date') return '2026-08-21'
  if (schema.pattern !== undefined)
    return fc.sample(fc.stringMatching(new RegExp(schema.pattern)), { numRuns: 1, seed: 7 })[0]
  return 'a'.repeat(Math.max(8, schema.minLength ?? 0))
}

/** An input that passes the schema of a contract; the same one every time. */
export function sampleInput(contract: Contract): Record<string, unknown> {
  const schema = z.toJSONSchema(contract.input, { io: 'input', unrepresentable: 'any' }) as Schema
  return sampleOf(schema) as Record<string, unknown>
}
