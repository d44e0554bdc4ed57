import { runAggregation } from '../protocol/aggregation'
import { decode, decodeDoc, encode } from '../protocol/ejson'
import type { DocumentStore } from './document-store'
import type { AdminReply, ServiceRequest, StoreCalls } from './thread-messages'
import { compileUpdate } from './update/apply-update'
import type { Doc, Value } from './value'

/** Binds the calls of the gateway to the store. `stop` ends the thread's own server before the files close. */
export function openStoreCalls(
  store: DocumentStore,
  now: () => number,
  admin: (request: ServiceRequest) => Promise<AdminReply>,
  stop: () => Promise<void>,
): StoreCalls {
  const meter = () => ({ examined: 0, returned: 0 })
  const doc = (text: string): Doc => decodeDoc(text, now())
  return {
    admin,
    async find(collection, query, { orderBy = [], skip = 0, limit = 1000 }) {
      return store.find(collection, { query: doc(query), sort: orderBy, skip, limit }, meter())
    },
    async get(collection, id) {
      return store.find(collection, { query: { _id: decode(id, now()) }, sort: [], skip: 0, limit: 1 }, meter())[0]
    },
    async count(collection, query) {
      return store.count(collection, doc(query), meter())
    },
    async explain(collection, query, { orderBy = [], skip = 0, limit = 1000 }) {
      return store.explain(collection, { query: doc(query), sort: orderBy, skip, limit })
    },
    async aggregate(collection, stages) {
      const list = (decode(stages, now()) as Value[]).map((stage) => {
        const [stageKey = '', stageValue = null] = Object.entries(stage as Doc)[0] ?? []
        return { stageKey, stageValue: encode(stageValue) }
      })
      return runAggregation(collection, list, { store, now: now(), meter: meter() })
    },
    async insert(collection, docs, tx) {
      return (await store.insert(collection, docs.map(doc), tx)).insertedIds
    },
    async modify(collection, query, update, multi, tx) {
      const request = {
        query: doc(query),
        change: { update: compileUpdate(doc(update)) },
        multi,
        upsert: false,
        now: now(),
      }
      return (await store.modify(collection, request, meter(), tx)).updated
    },
    async remove(collection, query, multi, tx) {
      return (await store.remove(collection, doc(query), multi, meter(), tx)).deleted
    },
    begin: async () => store.begin(),
    commit: (tx) => store.commit(tx),
    abort: async (tx) => store.abort(tx),
    bulkInsert: (collection, texts) => store.bulkInsert(collection, texts),
    page: async (collection, after, limit) => store.page(collection, after, limit),
    hash: async (except) => store.hash(except),
    collections: async () => store.collections(),
    createCollection: (name) => store.createCollection(name),
    stats: async () => store.stats(),
    backup: (path) => store.backup(path),
    async close() {
      await stop()
      await store.close()
    },
  }
}
