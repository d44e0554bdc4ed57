import { requestFailed } from '../../protocol/platform-error'
import { compareValues, equalValues } from '../compare'
import { isDoc, type Doc, type Value } from '../value'
import type { Matcher } from './matcher'
import { checkSchema } from './schema-shape'
import { typeTest } from './type-test'

type Check = (value: Value) => boolean
type Keyword = (operand: Value, schema: Doc) => Check

const isNumber = (value: Value): value is number => typeof value === 'number' || typeof value === 'bigint'
const onText =
  (test: (text: string) => boolean): Check =>
  (value) =>
    typeof value !== 'string' || test(value)
const onNumber =
  (test: (number: number) => boolean): Check =>
  (value) =>
    !isNumber(value) || test(Number(value))
const onArray =
  (test: (items: Value[]) => boolean): Check =>
  (value) =>
    !Array.isArray(value) || test(value)
const onDoc =
  (test: (doc: Doc) => boolean): Check =>
  (value) =>
    !isDoc(value) || test(value)
const listOf = (operand: Value): Value[] => (Array.isArray(operand) ? operand : [])
const schemas = (operand: Value): Check[] => listOf(operand).map(compileSchema)

/** JSON Schema's own names of types and what they are here. */
const JSON_TYPES: Record<string, string> = {
  boolean: 'bool',
  number: 'number',
  string: 'string',
  object: 'object',
  array: 'array',
  null: 'null',
}

const keywords: Record<string, Keyword> = {
  bsonType: (operand) => typeTest(operand),
  type: (operand) =>
    typeTest((Array.isArray(operand) ? operand : [operand]).map((name) => JSON_TYPES[String(name)] ?? String(name))),
  enum: (operand) => (value) => listOf(operand).some((allowed) => equalValues(allowed, value)),
  allOf: (operand) => (value) => schemas(operand).every((check) => check(value)),
  anyOf: (operand) => (value) => schemas(operand).some((check) => check(value)),
  oneOf: (operand) => (value) => schemas(operand).filter((check) => check(value)).length === 1,
  not: (operand) => {
    const check = compileSchema(operand)
    return (value) => !check(value)
  },
  minimum: (operand, schema) =>
    onNumber((n) => (schema['exclusiveMinimum'] === true ? n > Number(operand) : n >= Number(operand))),
  maximum: (operand, schema) =>
    onNumber((n) => (schema['exclusiveMaximum'] === true ? n < Number(operand) : n <= Number(operand))),
  multipleOf: (operand) => onNumber((n) => n % Number(operand) === 0),
  minLength: (operand) => onText((text) => [...text].length >= Number(operand)),
  maxLength: (operand) => onText((text) => [...text].length <= Number(operand)),
  pattern: (operand) => onText((text) => new RegExp(String(operand)).test(text)),
  minItems: (operand) => onArray((items) => items.length >= Number(operand)),
  maxItems: (operand) => onArray((items) => items.length <= Number(operand)),
  uniqueItems: (operand) => onArray((items) => operand !== true || distinct(items)),
  items: (operand, schema) => onArray((items) => itemsFit(items, operand, schema['additionalItems'])),
  required: (operand) => onDoc((doc) => listOf(operand).every((field) => doc[String(field)] !== undefined)),
  minProperties: (operand) => onDoc((doc) => Object.keys(doc).length >= Number(operand)),
  maxProperties: (operand) => onDoc((doc) => Object.keys(doc).length <= Number(operand)),
  properties: (operand) => {
    const checks = Object.entries(docOf(operand)).map(([field, schema]) => [field, compileSchema(schema)] as const)
    return onDoc((doc) => checks.every(([field, check]) => doc[field] === undefined || check(doc[field])))
  },
  patternProperties: (operand) => {
    const checks = Object.entries(docOf(operand)).map(
      ([pattern, schema]) => [new RegExp(pattern), compileSchema(schema)] as const,
    )
    return onDoc((doc) =>
      checks.every(([pattern, check]) =>
        Object.keys(doc).every((field) => !pattern.test(field) || check(doc[field] ?? null)),
      ),
    )
  },
  additionalProperties: (operand, schema) => {
    const known = new Set(Object.keys(docOf(schema['properties'] ?? {})))
    const patterns = Object.keys(docOf(schema['patternProperties'] ?? {})).map((pattern) => new RegExp(pattern))
    const check: Check = operand === true ? () => true : operand === false ? () => false : compileSchema(operand)
    return onDoc((doc) =>
      Object.keys(doc).every(
        (field) => known.has(field) || patterns.some((pattern) => pattern.test(field)) || check(doc[field] ?? null),
      ),
    )
  },
  dependencies: (operand) =>
    onDoc((doc) =>
      Object.entries(docOf(operand)).every(([field, needed]) => {
        if (doc[field] === undefined) return true
        return Array.isArray(needed)
          ? needed.every((other) => doc[String(other)] !== undefined)
          : compileSchema(needed)(doc)
      }),
    ),
}

const SILENT = new Set(['title', 'description', 'exclusiveMinimum', 'exclusiveMaximum', 'additionalItems'])

const docOf = (operand: Value): Doc => (isDoc(operand) ? operand : {})

function itemsFit(items: Value[], operand: Value, additional: Value | undefined): boolean {
  if (!Array.isArray(operand)) return items.every(compileSchema(operand))
  const rest: Check = additional === false ? () => false : isDoc(additional) ? compileSchema(additional) : () => true
  return items.every((item, at) => (operand[at] === undefined ? rest(item) : compileSchema(operand[at])(item)))
}

function distinct(items: Value[]): boolean {
  const sorted = [...items].sort(compareValues)
  return sorted.every((item, at) => at === 0 || !equalValues(sorted[at - 1], item))
}

function compileSchema(schema: Value): Check {
  const source = docOf(schema)
  const checks = Object.keys(source)
    .filter((name) => !SILENT.has(name))
    .flatMap((name) => keywords[name]?.(source[name] ?? null, source) ?? [])
  return (value) => checks.every((check) => check(value))
}

/** `$jsonSchema`: the keywords the database knows (draft 4 with `bsonType`). @throws PlatformError for others */
export function schemaTest(schema: Value): Matcher {
  if (!isDoc(schema)) throw requestFailed('(TypeMismatch) $jsonSchema must be an object')
  checkSchema(schema)
  return compileSchema(schema)
}
