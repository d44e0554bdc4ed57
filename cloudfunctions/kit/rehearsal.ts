import type { Collection } from './collection'
import { get, type Read } from './database'
import { AlreadyThere, type Tx } from './transaction'

/** A transaction that remembers what it read and wrote, so that rows of one table share their look-ups. */
export function remembering(base: Tx): Tx {
  const known = new Map<string, unknown>()
  const key = (name: string, id: string) => `${name}/${id}`
  return {
    now: base.now,
    async get<Doc extends object, Sealed extends boolean>(from: Collection<Doc, Sealed>, id: string) {
      const at = key(from.name, id)
      if (!known.has(at)) known.set(at, await base.get(from, id))
      return known.get(at) as Read<Doc, Sealed> | undefined
    },
    async put(into, id, document) {
      await base.put(into, id, document)
      known.set(key(into.name, id), { ...document, _id: id })
    },
    async patch(into, id, changes) {
      await base.patch(into, id, changes)
      const before = known.get(key(into.name, id))
      if (typeof before === 'object') known.set(key(into.name, id), { ...before, ...changes })
    },
    async remove(from, id) {
      await base.remove(from, id)
      known.set(key(from.name, id), undefined)
    },
  }
}

/** The same steps as in a transaction, with nothing stored: writes are only seen by later reads. */
export function rehearsal(now: number): Tx {
  const base: Tx = {
    now,
    get,
    async put(into, id) {
      if (await get(into, id)) throw new AlreadyThere(into.name)
    },
    patch: async () => undefined,
    remove: async () => undefined,
  }
  return remembering(base)
}
