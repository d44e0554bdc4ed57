/** Memory that the gateway, the store thread and all function workers share; one writer per cell. */
export interface SharedMemory {
  clock: SharedArrayBuffer
  meters: SharedArrayBuffer
}

const CELLS = 8
const HEADER = 8
export const MAX_SLOTS = 512

/** Names of the cells of one slot. `atCommit` cells hold what the others held at the last commit. */
const cell = {
  nonce: 0,
  db: 1,
  examined: 2,
  returned: 3,
  dbAtCommit: 4,
  examinedAtCommit: 5,
  returnedAtCommit: 6,
  commits: 7,
} as const

export function newSharedMemory(): SharedMemory {
  return { clock: new SharedArrayBuffer(8), meters: new SharedArrayBuffer(4 * (HEADER + CELLS * MAX_SLOTS)) }
}

/** The movable clock: real time plus an offset in milliseconds that every thread sees at once. */
export interface SharedClock {
  offsetMs(): number
  now(): number
  setOffset(ms: number): void
}

/** Opens the clock; `realNow` must be the unshifted `Date.now`. */
export function openClock({ clock }: SharedMemory, realNow: () => number): SharedClock {
  const cells = new BigInt64Array(clock)
  const offsetMs = () => Number(Atomics.load(cells, 0))
  return {
    offsetMs,
    now: () => realNow() + offsetMs(),
    setOffset: (ms) => {
      Atomics.store(cells, 0, BigInt(Math.trunc(ms)))
    },
  }
}

/** What an invocation spent: requests and documents up to its last commit, and requests after it. */
export interface Cost {
  db: number
  effects: number
  examined: number
  returned: number
}

/** Counters of the invocations that run, one slot per function instance. */
export interface Meters {
  /** Starts an invocation in a slot; the answer must travel in each of its requests as `wxCloudApiToken`. */
  begin(slot: number, traceId: string): string
  cost(slot: number): Cost
  /** Counts one finished request of the invocation a token names; unknown and old tokens count only in the total. */
  add(token: string | undefined, action: string, examined: number, returned: number): void
  /** The slot and trace id of a token whose invocation still runs. */
  open(token: string | undefined): { slot: number; traceId: string } | undefined
  total(): number
}

export function openMeters({ meters }: SharedMemory): Meters {
  const cells = new Int32Array(meters)
  const at = (slot: number, name: keyof typeof cell) => HEADER + slot * CELLS + cell[name]
  const read = (slot: number, name: keyof typeof cell) => Atomics.load(cells, at(slot, name))
  const slotOf = (token: string | undefined) => {
    const match = /^(\d{1,3})\.(\d+)\.(.*)$/.exec(token ?? '')
    const slot = Number(match?.[1])
    if (!match || slot >= MAX_SLOTS || read(slot, 'nonce') !== Number(match[2])) return undefined
    return { slot, traceId: match[3] ?? '' }
  }
  return {
    begin(slot, traceId) {
      const nonce = 1 + Math.floor(Math.random() * 0x7ffffffe)
      for (let i = 1; i < CELLS; i++) Atomics.store(cells, HEADER + slot * CELLS + i, 0)
      Atomics.store(cells, at(slot, 'nonce'), nonce)
      return `${slot}.${nonce}.${traceId}`
    },
    cost(slot) {
      const db = read(slot, 'db')
      if (read(slot, 'commits') === 0)
        return { db, effects: 0, examined: read(slot, 'examined'), returned: read(slot, 'returned') }
      const upToCommit = read(slot, 'dbAtCommit')
      return {
        db: upToCommit,
        effects: db - upToCommit,
        examined: read(slot, 'examinedAtCommit'),
        returned: read(slot, 'returnedAtCommit'),
      }
    },
    add(token, action, examined, returned) {
      Atomics.add(cells, 0, 1)
      const found = slotOf(token)
      if (!found) return
      const { slot } = found
      Atomics.add(cells, at(slot, 'db'), 1)
      Atomics.add(cells, at(slot, 'examined'), examined)
      Atomics.add(cells, at(slot, 'returned'), returned)
      if (action !== 'database.commitTransaction') return
      Atomics.add(cells, at(slot, 'commits'), 1)
      Atomics.store(cells, at(slot, 'dbAtCommit'), read(slot, 'db'))
      Atomics.store(cells, at(slot, 'examinedAtCommit'), read(slot, 'examined'))
      Atomics.store(cells, at(slot, 'returnedAtCommit'), read(slot, 'returned'))
    },
    open: slotOf,
    total: () => Atomics.load(cells, 0),
  }
}
