import { cornersOf } from './relate'
import type { Shape } from './shape'
import { angle, type Vector } from './sphere'

/** All points within an angle (radians) of a centre. */
export interface Cap {
  centre: Vector
  radius: number
}

/** Cells halve the cube around the unit sphere at each level; at the last one they are some 50 m wide. */
const DEPTH = 18
const MOST_CELLS = 48
/** Ends a key, below every digit. */
const END = 0
const HIGHEST_DIGIT = 8
const AXES = [0, 1, 2] as const
const TOLERANCE = 1e-9

/** A cell: its level, and its place along each axis in cells of that level. */
interface Cell {
  level: number
  at: readonly [number, number, number]
}

interface Box {
  low: readonly number[]
  high: readonly number[]
}

/** The smallest cap around the corners' middle; a shape as large as half the sphere counts as the whole of it. */
export function capOf(shape: Shape): Cap {
  const corners = cornersOf(shape)
  const sum = AXES.map((axis) => corners.reduce((total, corner) => total + corner[axis], 0))
  const length = Math.hypot(...sum)
  const [x = 0, y = 0, z = 0] = sum.map((part) => part / length)
  const centre: Vector = [x, y, z]
  const radius = corners.length === 1 ? 0 : Math.max(0, ...corners.map((corner) => angle(centre, corner)))
  return length < TOLERANCE || radius >= Math.PI / 2 ? { centre: [0, 0, 1], radius: Math.PI } : { centre, radius }
}

/** Keys of the cells a stored shape lies in: a few of its own size, and for a point the smallest one. */
export function cellKeys(shape: Shape): Buffer[] {
  const cap = capOf(shape)
  const box = boxOf(cap)
  const size = Math.max(...AXES.map((axis) => (box.high[axis] ?? 0) - (box.low[axis] ?? 0)))
  const level = Math.max(0, Math.min(DEPTH, Math.floor(Math.log2(2 / size))))
  return cellsIn(box, level).map((cell) => Buffer.from([...pathOf(cell), END]))
}

/** Ranges of keys, without the space they stand in, of all shapes that may share a point with the cap. */
export function cellRanges(cap: Cap): Array<{ from: Buffer; to: Buffer }> {
  const box = boxOf(cap)
  let cells: Cell[] = [{ level: 0, at: [0, 0, 0] }]
  for (let level = 1; level <= DEPTH; level++) {
    const finer = cells.flatMap(halves).filter((cell) => meets(cell, box))
    if (finer.length > MOST_CELLS) break
    cells = finer
  }
  const paths = cells.map(pathOf)
  const above = new Map(
    paths.flatMap((path) =>
      path.map((_, length): [string, number[]] => [path.slice(0, length).join(), path.slice(0, length)]),
    ),
  )
  return [
    ...[...above.values()].map((path) => ({ from: Buffer.from([...path, END]), to: Buffer.from([...path, END + 1]) })),
    ...paths.map((path) => ({ from: Buffer.from(path), to: Buffer.from([...path, HIGHEST_DIGIT + 1]) })),
  ]
}

function boxOf({ centre, radius }: Cap): Box {
  const edges = AXES.map((axis) => {
    const slope = Math.acos(Math.max(-1, Math.min(1, centre[axis])))
    return [Math.cos(Math.min(Math.PI, slope + radius)), Math.cos(Math.max(0, slope - radius))] as const
  })
  return { low: edges.map(([low]) => low - TOLERANCE), high: edges.map(([, high]) => high + TOLERANCE) }
}

function cellsIn({ low, high }: Box, level: number): Cell[] {
  const most = 2 ** level - 1
  const place = (value: number) => Math.max(0, Math.min(most, Math.floor(((value + 1) / 2) * 2 ** level)))
  const [xs, ys, zs] = AXES.map((axis) => span(place(low[axis] ?? 0), place(high[axis] ?? 0)))
  return (xs ?? []).flatMap((x) =>
    (ys ?? []).flatMap((y) => (zs ?? []).map((z): Cell => ({ level, at: [x, y, z] })).filter(onSphere)),
  )
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

function halves({ level, at: [x, y, z] }: Cell): Cell[] {
  return span(0, 7).map((part) => ({
    level: level + 1,
    at: [2 * x + (part & 1), 2 * y + ((part >> 1) & 1), 2 * z + (part >> 2)],
  }))
}

function edgesOf({ level, at }: Cell, axis: 0 | 1 | 2): [low: number, high: number] {
  const size = 2 / 2 ** level
  return [at[axis] * size - 1, (at[axis] + 1) * size - 1]
}

/** Whether the sphere runs through the cell. */
function onSphere(cell: Cell): boolean {
  let [nearest, farthest] = [0, 0]
  for (const axis of AXES) {
    const [low, high] = edgesOf(cell, axis)
    nearest += low <= 0 && high >= 0 ? 0 : Math.min(low * low, high * high)
    farthest += Math.max(low * low, high * high)
  }
  return nearest <= 1 + TOLERANCE && farthest >= 1 - TOLERANCE
}

function meets(cell: Cell, box: Box): boolean {
  const apart = AXES.some((axis) => {
    const [low, high] = edgesOf(cell, axis)
    return high < (box.low[axis] ?? 0) || low > (box.high[axis] ?? 0)
  })
  return !apart && onSphere(cell)
}

/** One digit a level, from the whole cube down. */
function pathOf({ level, at: [x, y, z] }: Cell): number[] {
  return span(1, level).map((depth) => {
    const bit = (place: number) => (place >> (level - depth)) & 1
    return 1 + bit(x) + 2 * bit(y) + 4 * bit(z)
  })
}
