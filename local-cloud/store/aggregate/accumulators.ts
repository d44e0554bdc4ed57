import { compareValues, equalValues } from '../compare'
import { componentKey } from '../key-codec'
import { isDoc, type Doc, type Value } from '../value'
import { pipelineError } from './pipeline-error'

/** Gathers the values of one group; missing values arrive as `undefined`. */
export interface Accumulator {
  add(value: Value | undefined): void
  result(): Value
}

const isNumeric = (value: Value | undefined): value is number | bigint =>
  typeof value === 'number' || typeof value === 'bigint'

/** Adds fractions without losing the small ones to the large ones. */
function compensatedTotal() {
  let total = 0
  let lost = 0
  return {
    add(value: number) {
      const next = total + value
      lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
      total = next
    },
    value: () => (Number.isFinite(total) ? total + lost : total),
  }
}

function sum(): Accumulator {
  const total = compensatedTotal()
  let whole = 0n
  let exact = true
  return {
    add(value) {
      if (!isNumeric(value)) return
      total.add(Number(value))
      if (typeof value === 'bigint' || Number.isSafeInteger(value)) whole += BigInt(value)
      else exact = false
    },
    result: () =>
      exact && !Number.isSafeInteger(Number(whole)) && BigInt.asIntN(64, whole) === whole ? whole : total.value(),
  }
}

function average(): Accumulator {
  const total = compensatedTotal()
  let count = 0
  return {
    add(value) {
      if (!isNumeric(value)) return
      total.add(Number(value))
      count++
    },
    result: () => (count === 0 ? null : total.value() / count),
  }
}

/** Mean and sum of squares are kept up to date together, which stays exact for large values. */
function deviation(sample: boolean): Accumulator {
  let count = 0
  let mean = 0
  let squares = 0
  return {
    add(value) {
      if (!isNumeric(value)) return
      count++
      const delta = Number(value) - mean
      mean += delta / count
      squares += delta * (Number(value) - mean)
    },
    result: () => (count <= Number(sample) ? null : Math.sqrt(squares / (sample ? count - 1 : count))),
  }
}

function extreme(sense: 1 | -1): Accumulator {
  let best: Value | undefined
  return {
    add(value) {
      if (value === undefined || value === null) return
      if (best === undefined || compareValues(value, best) * sense > 0) best = value
    },
    result: () => best ?? null,
  }
}

function position(which: 'first' | 'last'): Accumulator {
  let seen = false
  let kept: Value | undefined
  return {
    add(value) {
      if (which === 'last' || !seen) kept = value
      seen = true
    },
    result: () => kept ?? null,
  }
}

function push(): Accumulator {
  const items: Value[] = []
  return {
    add(value) {
      if (value !== undefined) items.push(value)
    },
    result: () => items,
  }
}

function addToSet(): Accumulator {
  const items = new Map<string, Value[]>()
  const all: Value[] = []
  return {
    add(value) {
      if (value === undefined) return
      const key = componentKey(value, 1).toString('latin1')
      const alike = items.get(key) ?? []
      if (alike.some((other) => equalValues(other, value))) return
      items.set(key, [...alike, value])
      all.push(value)
    },
    result: () => all,
  }
}

function mergeObjects(): Accumulator {
  const merged: Doc = {}
  return {
    add(value) {
      if (value === undefined || value === null) return
      if (!isDoc(value)) throw pipelineError('$mergeObjects requires object inputs')
      Object.assign(merged, value)
    },
    result: () => merged,
  }
}

function count(): Accumulator {
  let total = 0
  return {
    add() {
      total++
    },
    result: () => total,
  }
}

/** Makes a fresh accumulator, by the name of its operator. */
export const accumulators: Record<string, () => Accumulator> = {
  $sum: sum,
  $avg: average,
  $stdDevPop: () => deviation(false),
  $stdDevSamp: () => deviation(true),
  $max: () => extreme(1),
  $min: () => extreme(-1),
  $first: () => position('first'),
  $last: () => position('last'),
  $push: push,
  $addToSet: addToSet,
  $mergeObjects: mergeObjects,
  $count: count,
}
