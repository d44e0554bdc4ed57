import { typeRank } from './compare'
import { isOperators } from './match/operators'
import { isDoc, type Doc, type Value } from './value'

/** What a query asks of one field, as far as an index can answer it. */
export interface Predicate {
  field: string
  kind: 'eq' | 'in' | 'range' | 'all'
  /** eq: the value; in and all: the list. */
  values: Value[]
  /** range: the bounds, each of one type. */
  low?: { value: Value; open: boolean }
  high?: { value: Value; open: boolean }
  /** False when documents found by the index must still be tested (null, regular expressions, elements of arrays). */
  exact: boolean
}

export interface Predicates {
  found: Predicate[]
  /** True when the query asks nothing beyond `found`. */
  complete: boolean
  /** Branches of a `$or` at the top, when there is one. */
  branches?: Doc[]
  /** True when the query asks something of `_id` that its index can at least be read for (`$ne`, `$exists`, a pattern). */
  asksId?: boolean
}

/** Reads the conjuncts of a query that an index could serve. */
export function predicatesOf(query: Doc): Predicates {
  const result: Predicates = { found: [], complete: true }
  collect(query, result)
  mergeRanges(result)
  return result
}

function collect(query: Doc, result: Predicates): void {
  for (const key of Object.keys(query)) {
    const condition = query[key] ?? null
    if (key === '$and' && Array.isArray(condition)) {
      for (const part of condition) if (isDoc(part)) collect(part, result)
    } else if (key === '$or' && Array.isArray(condition)) {
      result.complete = false
      result.branches = condition.filter(isDoc)
    } else if (key.startsWith('$')) result.complete = false
    else {
      if (key === '_id') result.asksId = true
      collectField(key, condition, result, true)
    }
  }
}

function collectField(field: string, condition: Value, result: Predicates, exact: boolean): void {
  if (condition instanceof RegExp) return collectRegex(field, condition, result)
  if (!isOperators(condition)) return add(result, equality(field, condition, exact))
  for (const operator of Object.keys(condition))
    collectOperator(field, operator, condition[operator] ?? null, result, exact)
}

function collectOperator(field: string, operator: string, operand: Value, result: Predicates, exact: boolean): void {
  switch (operator) {
    case '$eq':
      if (operand instanceof RegExp) break
      return add(result, equality(field, operand, exact))
    case '$in':
      if (!Array.isArray(operand) || operand.some((item) => item instanceof RegExp)) break
      return add(result, { field, kind: 'in', values: operand, exact: exact && operand.every(isPlain) })
    case '$all':
      if (!Array.isArray(operand) || operand.length === 0 || !operand.every(isPlain)) break
      return add(result, { field, kind: 'all', values: operand, exact })
    case '$gt':
    case '$gte':
      if (isPlain(operand))
        return add(result, {
          field,
          kind: 'range',
          values: [],
          low: { value: operand, open: operator === '$gt' },
          exact,
        })
      break
    case '$lt':
    case '$lte':
      if (isPlain(operand))
        return add(result, {
          field,
          kind: 'range',
          values: [],
          high: { value: operand, open: operator === '$lt' },
          exact,
        })
      break
    case '$elemMatch':
      if (isDoc(operand))
        for (const name of Object.keys(operand))
          if (!name.startsWith('$')) collectField(`${field}.${name}`, operand[name] ?? null, result, false)
      break
  }
  result.complete = false
}

function equality(field: string, value: Value, exact: boolean): Predicate {
  return { field, kind: 'eq', values: [value], exact: exact && isPlain(value) }
}

/** Values whose index entry stands for exactly the documents that match them. */
function isPlain(value: Value): boolean {
  return value !== null && !Array.isArray(value) && !isDoc(value) && typeof value !== 'bigint' && !Number.isNaN(value)
}

/** `/^abc/` reads the range of texts that start with `abc`. */
function collectRegex(field: string, regex: RegExp, result: Predicates): void {
  result.complete = false
  const head = /^\^([\p{L}\p{N} _:/-]+)/u.exec(regex.source)?.[1]
  if (head === undefined || regex.flags !== '') return
  const after = regex.source[1 + head.length]
  const prefix = after !== undefined && '*?+{|'.includes(after) ? head.slice(0, -1) : head
  if (prefix === '' || regex.source.includes('|')) return
  add(result, {
    field,
    kind: 'range',
    values: [],
    low: { value: prefix, open: false },
    high: { value: `${prefix}\u{10ffff}`, open: false },
    exact: false,
  })
}

function add(result: Predicates, predicate: Predicate): void {
  const arrayOperand = (predicate.kind === 'eq' || predicate.kind === 'in') && predicate.values.some(Array.isArray)
  if (arrayOperand) result.complete = false
  else result.found.push(predicate)
}

const boundType = ({ low, high }: Predicate) => typeRank((low ?? high)?.value)

/** Two bounds of one type on one field become one range, so that an index reads only what lies between. */
function mergeRanges(result: Predicates): void {
  const merged: Predicate[] = []
  for (const predicate of result.found) {
    const partner = merged.find(
      (other) =>
        other.kind === 'range' &&
        predicate.kind === 'range' &&
        other.field === predicate.field &&
        boundType(other) === boundType(predicate),
    )
    if (partner && !partner.low && predicate.low && !predicate.high) partner.low = predicate.low
    else if (partner && !partner.high && predicate.high && !predicate.low) partner.high = predicate.high
    else merged.push({ ...predicate })
    if (partner) partner.exact &&= predicate.exact
  }
  result.found = merged
}
