import { requestFailed } from '../../protocol/platform-error'
import { equalValues } from '../compare'
import { describeValue, typeName } from '../update/describe'
import { isDoc, type Doc, type Value } from '../value'

/** Whether a keyword has a fitting operand. @throws PlatformError in the words of the database */
type Shape = (operand: Value, keyword: string, schema: Doc) => void

const wrongType = (text: string) => requestFailed(`(TypeMismatch) ${text}`)
const unfit = (text: string) => requestFailed(`(FailedToParse) ${text}`)
const called = (keyword: string) => `$jsonSchema keyword '${keyword}'`

const boolean: Shape = (operand, keyword) => {
  if (typeof operand !== 'boolean') throw wrongType(`${called(keyword)} must be a boolean`)
}
const text: Shape = (operand, keyword) => {
  if (typeof operand !== 'string') throw wrongType(`${called(keyword)} must be a string`)
}
const remark: Shape = (operand, keyword) => {
  if (typeof operand !== 'string') throw wrongType(`${called(keyword)} must be of type string`)
}
const number: Shape = (operand, keyword) => {
  if (typeof operand !== 'number' && typeof operand !== 'bigint') throw wrongType(`${called(keyword)} must be a number`)
}
const amount: Shape = (operand, keyword) => {
  const written = `${keyword}: ${describeValue(operand)}`
  if (typeof operand !== 'number' && typeof operand !== 'bigint') throw unfit(`Expected a number in: ${written}`)
  if (Number(operand) < 0) throw unfit(`Expected a non-negative number in: ${written}`)
  if (!Number.isInteger(Number(operand))) throw unfit(`Expected an integer: ${written}`)
}
const multiple: Shape = (operand, keyword, schema) => {
  number(operand, keyword, schema)
  if (!(Number(operand) > 0)) throw unfit(`${called(keyword)} must have a positive value`)
}
const bound =
  (keyword: string): Shape =>
  (operand, name, schema) => {
    boolean(operand, name, schema)
    if (schema[keyword] === undefined) throw unfit(`${called(keyword)} must be a present if ${name} is present`)
  }

function list(operand: Value, keyword: string, empty = 'cannot be an empty array'): Value[] {
  if (!Array.isArray(operand)) throw wrongType(`${called(keyword)} must be an array`)
  if (operand.length === 0) throw unfit(`${called(keyword)} ${empty}`)
  return operand
}
const values: Shape = (operand, keyword) => {
  const all = list(operand, keyword)
  if (all.some((value, at) => all.slice(0, at).some((other) => equalValues(other, value))))
    throw unfit(`${called(keyword)} array cannot contain duplicate values`)
}
const names: Shape = (operand, keyword, schema) => {
  for (const value of list(operand, keyword))
    if (typeof value !== 'string')
      throw wrongType(
        `${called(keyword)} must be an array of strings, but found an element of type: ${typeName(value)}`,
      )
  values(operand, keyword, schema)
}
const schemas: Shape = (operand, keyword) => {
  for (const part of list(operand, keyword, 'must be a non-empty array')) {
    if (!isDoc(part))
      throw wrongType(`${called(keyword)} must be an array of objects, but found an element of type: ${typeName(part)}`)
    checkSchema(part)
  }
}
const schema: Shape = (operand, keyword) => {
  if (!isDoc(operand)) throw wrongType(`${called(keyword)} must be an object`)
  checkSchema(operand)
}
const rest: Shape = (operand, keyword) => {
  if (isDoc(operand)) checkSchema(operand)
  else if (typeof operand !== 'boolean') throw wrongType(`${called(keyword)} must be either an object or a boolean`)
}
const members: Shape = (operand, keyword) => {
  if (!isDoc(operand)) throw wrongType(`${called(keyword)} must be an object`)
  for (const [name, part] of Object.entries(operand)) {
    if (!isDoc(part)) throw wrongType(`Nested schema for $jsonSchema property '${name}' must be an object`)
    checkSchema(part)
  }
}
const items: Shape = (operand, keyword) => {
  if (!Array.isArray(operand) && !isDoc(operand)) throw wrongType(`${called(keyword)} must be an array or an object`)
  for (const part of Array.isArray(operand) ? operand : [operand]) {
    if (!isDoc(part)) throw wrongType(`${called(keyword)} requires that each element of the array is an object`)
    checkSchema(part)
  }
}
const dependencies: Shape = (operand, keyword) => {
  if (!isDoc(operand)) throw wrongType(`${called(keyword)} must be an object`)
  for (const part of Object.values(operand))
    if (isDoc(part)) checkSchema(part)
    else names(part, keyword, {})
}

const JSON_TYPES = ['boolean', 'number', 'string', 'object', 'array', 'null']
const types: Shape = (operand, keyword, { type, bsonType }) => {
  if (type !== undefined && bsonType !== undefined)
    throw unfit("Cannot specify both $jsonSchema keywords 'type' and 'bsonType'")
  for (const name of Array.isArray(operand) ? operand : [operand]) {
    if (typeof name !== 'string') throw wrongType(`${called(keyword)} must be either a string or an array of strings`)
    if (name === 'integer') throw unfit("$jsonSchema type 'integer' is not currently supported.")
    if (keyword === 'type' && !JSON_TYPES.includes(name))
      throw requestFailed(`(BadValue) Unknown type name alias: ${name}`)
  }
}

const SHAPES: Record<string, Shape> = {
  ...{ type: types, bsonType: types, enum: values, title: remark, description: remark },
  ...{ allOf: schemas, anyOf: schemas, oneOf: schemas, not: schema },
  ...{ minimum: number, maximum: number, multipleOf: multiple },
  ...{ exclusiveMinimum: bound('minimum'), exclusiveMaximum: bound('maximum') },
  ...{ minLength: amount, maxLength: amount, pattern: text },
  ...{ minItems: amount, maxItems: amount, uniqueItems: boolean, items, additionalItems: rest },
  ...{ required: names, minProperties: amount, maxProperties: amount },
  ...{ properties: members, patternProperties: members, additionalProperties: rest, dependencies },
}
const NOT_SUPPORTED = ['$ref', '$schema', 'default', 'definitions', 'format', 'id']

/** Looks through a whole schema before the first document. @throws PlatformError */
export function checkSchema(source: Doc): void {
  for (const [keyword, operand] of Object.entries(source)) {
    if (NOT_SUPPORTED.includes(keyword)) throw unfit(`${called(keyword)} is not currently supported`)
    const shape = Object.hasOwn(SHAPES, keyword) ? SHAPES[keyword] : undefined
    if (!shape) throw unfit(`Unknown $jsonSchema keyword: ${keyword}`)
    shape(operand, keyword, source)
  }
}
