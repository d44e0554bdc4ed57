/** Somebody who writes: a transaction, or one statement outside of any. */
export interface Writer {
  /** Resolves when the writer has let go of all its locks. */
  released: Promise<void>
  release: () => void
  keys: string[]
}

export interface Locks {
  newWriter(): Writer
  /** Another writer that holds one of the keys. */
  holder(keys: string[], except: Writer): Writer | undefined
  /** True when one of the keys was written by a commit later than `version`. */
  changedSince(keys: string[], version: number): boolean
  take(keys: string[], writer: Writer): void
  /** Frees the writer's keys; with `committed` they count as changed now. */
  free(writer: Writer, committed: boolean): void
  /** Number of the newest commit that readers can see. */
  version(): number
  /** Told when the oldest open snapshot changes, so that old marks can go; `undefined` = none is open. */
  forget(oldest: number | undefined): void
}

/**
 * First writer wins. A key stays locked from the statement that writes it until the commit is on disk, so nobody can
 * build upon a state that a power cut would take back.
 */
export function openLocks(): Locks {
  const held = new Map<string, Writer>()
  const lastWrite = new Map<string, number>()
  let version = 0
  let keepMarks = false
  return {
    newWriter() {
      let release: () => void = () => undefined
      const released = new Promise<void>((resolve) => {
        release = resolve
      })
      return { released, release, keys: [] }
    },
    holder(keys, except) {
      for (const key of keys) {
        const writer = held.get(key)
        if (writer && writer !== except) return writer
      }
      return undefined
    },
    changedSince: (keys, since) => keys.some((key) => (lastWrite.get(key) ?? 0) > since),
    take(keys, writer) {
      for (const key of keys) {
        if (held.has(key)) continue
        held.set(key, writer)
        writer.keys.push(key)
      }
    },
    free(writer, committed) {
      if (committed) version++
      for (const key of writer.keys) {
        held.delete(key)
        if (committed && keepMarks) lastWrite.set(key, version)
      }
      writer.keys = []
      writer.release()
    },
    version: () => version,
    forget(oldest) {
      keepMarks = oldest !== undefined
      if (oldest === undefined) lastWrite.clear()
      else if (lastWrite.size > 10_000) for (const [key, at] of lastWrite) if (at <= oldest) lastWrite.delete(key)
    },
  }
}
