import type { Collection } from './collection'
import { get, type Read } from './database'
import type { JournalledTx } from './transact'
import { AlreadyThere } from './transaction'

/** A transaction that remembers what it read and wrote, so that rows of one table share their look-ups. */
export function remembering(base: JournalledTx): JournalledTx {
  const known = new Map<string, unknown>()
  const key = (name: string, id: string) => `${name}/${id}`
  return {
    ...base,
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
      const at = key(into.name, id)
      const before = known.get(at)
      // A sealed document cannot be changed from outside; the next reader takes it from the store.
      if (typeof before === 'object' && before && '_id' in before) known.set(at, { ...before, ...changes })
      else known.delete(at)
    },
    async remove(from, id) {
      await base.remove(from, id)
      known.set(key(from.name, id), undefined)
    },
  }
}

/** The same steps as in a transaction, with nothing stored: writes are only seen by later reads. */
export function rehearsal(now: number): JournalledTx {
  const base: JournalledTx = {
    now,
    get,
    async put(into, id) {
      if (await get(into, id)) throw new AlreadyThere(into.name)
    },
    patch: async () => undefined,
    remove: async () => undefined,
    subject: () => undefined,
    follow: () => undefined,
    decidedUnder: () => undefined,
  }
  return remembering(base)
}
