import type { SharedMemory } from '../host/shared-memory'
import type { DatabaseDeclaration } from './declaration'
import type { SortKeys } from './sort'

/** What the store thread is started with. */
export interface StoreThreadStart {
  dataDir: string
  declaration: DatabaseDeclaration
  memory: SharedMemory
  latencyMs: number
  /** The process is killed at this request to `/admin`, counted from 1; 0 = never. */
  crashAt: number
  allowScans: boolean
  transactionMs: number
}

/** One request to `/admin` that is not the database's: the gateway carries it out. */
export interface ServiceRequest {
  contentType: string
  body: Uint8Array
  /** `X-Client-Timestamp`: epoch ms at which the SDK made the request, on its own clock. */
  madeAt?: number
}

/** A complete answer of `/admin`. */
export interface AdminReply {
  contentType: string
  body: string | Uint8Array
}

/** Order and bounds of a read through the store's interface. */
export interface WireFindOptions {
  orderBy?: SortKeys
  skip?: number
  limit?: number
}

/** Calls of the gateway to the store, by name; documents travel as EJSON text. */
export interface StoreCalls {
  admin: (request: ServiceRequest) => Promise<AdminReply>
  find: (collection: string, query: string, options: WireFindOptions) => Promise<string[]>
  get: (collection: string, id: string) => Promise<string | undefined>
  count: (collection: string, query: string) => Promise<number>
  explain: (collection: string, query: string, options: WireFindOptions) => Promise<unknown>
  aggregate: (collection: string, stages: string) => Promise<string[]>
  insert: (collection: string, docs: string[], tx?: string) => Promise<unknown[]>
  modify: (collection: string, query: string, update: string, multi: boolean, tx?: string) => Promise<number>
  remove: (collection: string, query: string, multi: boolean, tx?: string) => Promise<number>
  begin: () => Promise<string>
  commit: (tx: string) => Promise<void>
  abort: (tx: string) => Promise<void>
  bulkInsert: (collection: string, texts: string[]) => Promise<void>
  page: (collection: string, after: number, limit: number) => Promise<Array<{ seq: number; text: string }>>
  hash: (except: string[]) => Promise<string>
  collections: () => Promise<string[]>
  createCollection: (name: string) => Promise<void>
  stats: () => Promise<{ commits: number; syncs: number }>
  backup: (path: string) => Promise<void>
  close: () => Promise<void>
}

/** Gateway → store thread. */
export type ToStore =
  | { kind: 'call'; id: number; method: keyof StoreCalls; args: unknown[] }
  | { kind: 'served'; id: number; reply: AdminReply }

/** Store thread → gateway. */
export type FromStore =
  | { kind: 'ready'; port: number }
  | { kind: 'failed'; message: string }
  | { kind: 'result'; id: number; value?: unknown; error?: { code: string; message: string } }
  | { kind: 'serve'; id: number; request: ServiceRequest }
  | { kind: 'log'; message: string }
