import fc from 'fast-check'
import type { Schema } from './described'
import type { KnownValues } from './known-values'

const LONGEST = 120
const MINUTE_MS = 60_000
const TIMES = /(At|from|to|until|now)$/
/** Names under which contracts ask for what answers call otherwise. */
const ALSO_KNOWN_AS: Readonly<Record<string, readonly string[]>> = {
  from: ['unitId'],
  under: ['unitId'],
  parentId: ['unitId'],
  substituteFor: ['assignmentId'],
  subjectId: ['userId', 'orderId'],
  replaces: ['noticeId'],
  actor: ['userId'],
  photos: ['fileId'],
  childUserId: ['userId'],
  code: ['code', 'spokenCode'],
}

export interface Around {
  readonly known: KnownValues
  /** The server's epoch ms. */
  readonly now: number
}

function textOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.format === 'date') {
    const day = { min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }
    return fc.date(day).map((date) => date.toISOString().slice(0, 10))
  }
  if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern))
  const minLength = schema.minLength ?? 0
  const maxLength = Math.max(minLength, Math.min(schema.maxLength ?? LONGEST, LONGEST))
  return fc.oneof(
    fc.string({ unit: fc.constantFrom(...'社区服务预约请帮忙看看，。1234567890abc'), minLength, maxLength }),
    fc.string({ unit: 'grapheme', minLength, maxLength }),
  )
}

function numberOf({ minimum, maximum, type }: Schema, name: string, { now }: Around): fc.Arbitrary<unknown> {
  const min = Math.max(minimum ?? -1_000, Number.MIN_SAFE_INTEGER)
  const max = Math.min(maximum ?? 1_000, Number.MAX_SAFE_INTEGER)
  if (TIMES.test(name)) return fc.integer({ min: -20_000, max: 20_000 }).map((minutes) => now + minutes * MINUTE_MS)
  const low = Math.min(min, max)
  return type === 'integer'
    ? fc.integer({ min: low, max: Math.max(low, max) })
    : fc.double({ min: low, max, noNaN: true })
}

function objectOf(schema: Schema, around: Around): fc.Arbitrary<unknown> {
  const members = Object.entries(schema.properties ?? {})
  const model = Object.fromEntries(members.map(([name, member]) => [name, inputOf(member, around, name)]))
  return fc.record(model, { requiredKeys: [...(schema.required ?? [])], noNullPrototype: true })
}

function plainly(schema: Schema, around: Around, name: string): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map((choice) => inputOf(choice, around, name)))
  if (schema.allOf) return inputOf(Object.assign({}, schema, ...schema.allOf, { allOf: undefined }), around, name)
  if (schema.type === 'object') return objectOf(schema, around)
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'integer' || schema.type === 'number') return numberOf(schema, name, around)
  if (schema.type !== 'array') return textOf(schema)
  const minLength = schema.minItems ?? 0
  const maxLength = Math.min(schema.maxItems ?? 4, minLength + 4)
  return fc.array(inputOf(schema.items ?? {}, around, name), { minLength, maxLength })
}

/** Inputs that a described schema lets through; ids are mostly ones that live, so that the rules are reached. */
export function inputOf(schema: Schema, around: Around, name = ''): fc.Arbitrary<unknown> {
  const plain = plainly(schema, around, name)
  if (schema.type !== 'string' || schema.enum || name === 'requestId') return plain
  const seen = [name, ...(ALSO_KNOWN_AS[name] ?? [])].flatMap((one) => around.known.of(one))
  const fitting = schema.pattern === undefined ? seen : seen.filter((one) => new RegExp(schema.pattern ?? '').test(one))
  return fitting.length === 0
    ? plain
    : fc.oneof({ arbitrary: fc.constantFrom(...fitting), weight: 5 }, { arbitrary: plain, weight: 1 })
}
