import { typeName } from '../update/describe'
import type { Value } from '../value'
import { pipelineError } from './pipeline-error'

const E24 = [10, 11, 12, 13, 15, 16, 18, 20, 22, 24, 27, 30, 33, 36, 39, 43, 47, 51, 56, 62, 68, 75, 82, 91]
const R20 = [100, 112, 125, 140, 160, 180, 200, 224, 250, 280, 315, 355, 400, 450, 500, 560, 630, 710, 800, 900]
const R40 = [106, 118, 132, 150, 170, 190, 212, 236, 265, 300, 335, 375, 425, 475, 530, 600, 670, 750, 850, 950]
const R80 = [
  103, 109, 115, 122, 128, 136, 145, 155, 165, 175, 185, 195, 206, 218, 230, 243, 258, 272, 290, 307, 325, 345, 365,
  387, 412, 437, 462, 487, 515, 545, 580, 615, 650, 690, 730, 775, 825, 875, 925, 975,
]
const every = (series: number[], step: number) => series.filter((_, at) => at % step === 0)
const ascending = (...series: number[][]) => series.flat().sort((a, b) => a - b)
/** The finer E series are the rounded powers of their root; 919 stands as 920 by convention. */
const fine = (steps: number) =>
  Array.from({ length: steps }, (_, i) => Math.round(100 * 10 ** (i / steps))).map((n) => (n === 919 ? 920 : n))

/** Preferred numbers of one decade. */
const series: Record<string, number[]> = {
  R5: every(R20, 4),
  R10: every(R20, 2),
  R20,
  R40: ascending(R20, R40),
  R80: ascending(R20, R40, R80),
  '1-2-5': [10, 20, 50],
  E6: every(E24, 4),
  E12: every(E24, 2),
  E24,
  E48: fine(48),
  E96: fine(96),
  E192: fine(192),
}

function numberOf(value: Value): number {
  const allowed = "$bucketAuto can specify a 'granularity' with"
  if (typeof value !== 'number')
    throw pipelineError(`${allowed} numeric boundaries only, but found a value with type: ${typeName(value)}`)
  if (Number.isNaN(value)) throw pipelineError(`${allowed} numeric boundaries only, but found a NaN`)
  if (value < 0) throw pipelineError(`${allowed} non-negative numbers only, but found: ${value}`)
  return value
}

function steps(name: string): number[] {
  const found = Object.hasOwn(series, name) ? series[name] : undefined
  if (!found) throw pipelineError(`Unknown rounding granularity '${name}'`)
  return found
}

/** The smallest preferred number above the value. */
export function roundUp(name: string, value: Value): number {
  const number = numberOf(value)
  if (number === 0) return 0
  if (name === 'POWERSOF2') return 2 ** (Math.floor(Math.log2(number)) + 1)
  const decade = 10 ** (Math.floor(Math.log10(number)) + 1)
  const candidates = [decade / 10, decade].flatMap((scale) => steps(name).map((step) => scaled(step, scale)))
  return Math.min(...candidates.filter((candidate) => candidate > number))
}

/** The largest preferred number below the value. */
export function roundDown(name: string, value: Value): number {
  const number = numberOf(value)
  if (number === 0) return 0
  if (name === 'POWERSOF2') return 2 ** (Math.ceil(Math.log2(number)) - 1)
  const decade = 10 ** Math.floor(Math.log10(number))
  const candidates = [decade / 10, decade].flatMap((scale) => steps(name).map((step) => scaled(step, scale)))
  return Math.max(...candidates.filter((candidate) => candidate < number))
}

/** A step of a decade, e.g. 16 of 10–91 at scale 100 = 160, without the dust of binary fractions. */
function scaled(step: number, scale: number): number {
  return Number((step * (scale / (step < 100 ? 10 : 100))).toPrecision(12))
}
