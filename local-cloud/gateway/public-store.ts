import type { PlainDoc, Store } from '../contract'
import { decodeDoc, encode } from '../protocol/ejson'
import type { Value } from '../store/value'
import type { StoreClient } from './store-client'

const BATCH = 1000

/** The store as the outside sees it: plain documents over the thread's EJSON texts. */
export function publicStore(client: StoreClient): Store {
  const text = (value: unknown) => encode(value as Value)
  const docs = (texts: string[]) => texts.map((item) => decodeDoc(item, 0) as PlainDoc)
  return {
    find: async (collection, query, options = {}) => docs(await client.call('find', collection, text(query), options)),
    async get(collection, id) {
      const found = await client.call('get', collection, text(id))
      return found === undefined ? undefined : decodeDoc(found, 0)
    },
    count: (collection, query) => client.call('count', collection, text(query)),
    aggregate: async (collection, stages) => docs(await client.call('aggregate', collection, text(stages))),
    insert: (collection, items, tx) => client.call('insert', collection, items.map(text), tx),
    modify: (collection, query, update, { multi = false, tx } = {}) =>
      client.call('modify', collection, text(query), text(update), multi, tx),
    remove: (collection, query, { multi = false, tx } = {}) =>
      client.call('remove', collection, text(query), multi, tx),
    begin: () => client.call('begin'),
    commit: (tx) => client.call('commit', tx),
    abort: (tx) => client.call('abort', tx),
    async bulkLoad(collection, items) {
      let batch: string[] = []
      for await (const item of items) {
        batch.push(text(item))
        if (batch.length < BATCH) continue
        await client.call('bulkInsert', collection, batch)
        batch = []
      }
      if (batch.length > 0) await client.call('bulkInsert', collection, batch)
    },
    async *export() {
      for (const collection of await client.call('collections')) {
        let after = 0
        for (;;) {
          const page = await client.call('page', collection, after, BATCH)
          for (const row of page) yield { collection, id: decodeDoc(row.text, 0)['_id'], text: row.text }
          const last = page[page.length - 1]
          if (!last) break
          after = last.seq
        }
      }
    },
    hash: (except) => client.call('hash', except),
    collections: () => client.call('collections'),
    createCollection: (name) => client.call('createCollection', name),
    async explain(collection, query, options = {}) {
      return (await client.call('explain', collection, text(query), options)) as Awaited<ReturnType<Store['explain']>>
    },
    stats: () => client.call('stats'),
    backup: (folder) => client.call('backup', folder),
  }
}
