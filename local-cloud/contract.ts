import type { PayFaults } from './gateway/payments/pay-faults'
import type { PayJob, PayOrder, PayRefund } from './gateway/payments/pay-ledger'
import type { DatabaseDeclaration } from './store/declaration'

/** What a local cloud is started with. */
export interface LocalCloudOptions {
  /** Folder of function folders: `index.js`, `package.json`, `config.json` (`{ timeoutSeconds?, memoryMb?, triggers? }`). */
  functionsDir: string
  /** Folder of everything that lasts; made when missing. One process at a time. */
  dataDir: string
  /** Port on 127.0.0.1; 0 lets the system choose. */
  port: number
  /** Collections and indexes, as they are created on the platform. */
  database: DatabaseDeclaration
  /** Added to the environment of every function. */
  env?: Record<string, string>
  /** Instances per function; default `LOCAL_CLOUD_INSTANCES` or 3. */
  instances?: number
  /** Functions whose first instance starts before anything is called; default: all. The others start with a call. */
  warm?: readonly string[]
  /** Milliseconds added to each request to `/admin`; default `LOCAL_CLOUD_LATENCY_MS` or 0. */
  latencyMs?: number
  /** The process is killed at this request to `/admin`, before it is carried out; default `LOCAL_CLOUD_CRASH_AT`. */
  crashAt?: number
  /** Queries no index serves are warned of instead of refused; default `LOCAL_CLOUD_ALLOW_SCANS=1`. */
  allowScans?: boolean
  /** Milliseconds a transaction may stay open; default 30,000 as on the platform. */
  transactionMs?: number
  /** Function that pushed messages of the platform (`wxa_media_check`) go to; none = nobody is told. */
  messagePush?: string
  /** Routes of the product, tried in order before `/admin` and storage. */
  routes?: Route[]
  /** Run timers of functions by themselves; default true. */
  timers?: boolean
  /** Reload functions when their files change; default false. */
  watch?: boolean
  /** Where lines of functions and of the local cloud go; default: JSON lines on standard output. */
  log?: (line: LogLine) => void
  /** Files of the two worker entries; default: beside this file. */
  entries?: { worker: string; store: string }
}

/** One line of a function (`functionName`, `traceId`) or of the local cloud itself. */
export interface LogLine {
  at: number
  stream: 'stdout' | 'stderr' | 'cloud'
  text: string
  functionName?: string
  traceId?: string
}

/** A route of the product. */
export interface Route {
  method: string
  /** Exact path, or a prefix when it ends in `*`. */
  path: string
  /** Largest body; a larger one is answered 413. Default 100 KB. */
  maxBytes?: number
  /** The route answers an oversize body itself: `tooLarge` is set and `body` is empty. */
  answersTooLarge?: boolean
  /** `any` lets through other bodies than `application/json`. Default `json`. */
  contentType?: 'json' | 'any'
  handle(request: RouteRequest, cloud: LocalCloud): Promise<RouteResponse>
}

export interface RouteRequest {
  method: string
  path: string
  query: URLSearchParams
  headers: Record<string, string | undefined>
  body: Buffer
  tooLarge: boolean
}

export interface RouteResponse {
  status: number
  headers?: Record<string, string>
  body?: string | Buffer
}

/** Who calls a function, as the platform would establish it. */
export interface Caller {
  openid?: string
  unionid?: string
  /** Where the call comes from; default `wx_client`. */
  source?: string
  /** `timer` for a timer's call. */
  trigger?: string
  /** Further environment variables of this one invocation. */
  env?: Record<string, string>
}

export interface InvocationCost {
  /** Requests to `/admin` up to and including the last commit; all of them when nothing was committed. */
  db: number
  /** Requests after the last commit. */
  effects: number
  /** Documents looked at, up to the last commit. */
  examined: number
  /** Documents answered, up to the last commit. */
  returned: number
}

/** How one invocation ended. */
export type Invocation = ({ ok: true; value: unknown } | { ok: false; code: string; message: string }) & {
  cost: InvocationCost
  traceId: string
  durationMs: number
}

/** A document as the outside sees it: plain values, `Date`, and `ObjectId` objects. */
export type PlainDoc = Record<string, unknown>

export interface FindOptions {
  orderBy?: Array<[field: string, direction: 1 | -1]>
  skip?: number
  /** At most 1,000, which is the default. */
  limit?: number
}

/** The narrow interface of the store, for seeds and inspection. Queries and updates use the database's operators. */
export interface Store {
  find(collection: string, query: PlainDoc, options?: FindOptions): Promise<PlainDoc[]>
  get(collection: string, id: unknown): Promise<PlainDoc | undefined>
  count(collection: string, query: PlainDoc): Promise<number>
  aggregate(collection: string, stages: PlainDoc[]): Promise<PlainDoc[]>
  insert(collection: string, docs: PlainDoc[], tx?: string): Promise<unknown[]>
  /** @returns documents changed */
  modify(
    collection: string,
    query: PlainDoc,
    update: PlainDoc,
    options?: { multi?: boolean; tx?: string },
  ): Promise<number>
  /** @returns documents removed */
  remove(collection: string, query: PlainDoc, options?: { multi?: boolean; tx?: string }): Promise<number>
  begin(): Promise<string>
  commit(tx: string): Promise<void>
  abort(tx: string): Promise<void>
  /** Adds many documents in synced batches; nobody else may write meanwhile. */
  bulkLoad(collection: string, docs: AsyncIterable<PlainDoc> | Iterable<PlainDoc>): Promise<void>
  /** Every document as EJSON text, by collection, in insertion order. */
  export(): AsyncIterable<{ collection: string; id: unknown; text: string }>
  /** Stable SHA-256 of all documents outside the named collections. */
  hash(exceptCollections: string[]): Promise<string>
  collections(): Promise<string[]>
  /** Creates a collection without indexes; an existing one stays as it is. */
  createCollection(name: string): Promise<void>
  /** Which index a query takes and how many documents it looks at. */
  explain(
    collection: string,
    query: PlainDoc,
    options?: FindOptions,
  ): Promise<{ plan: string; index?: string; examined: number; returned: number }>
  /** Commits so far, and the syncs of the disk they took: several commits may share one. */
  stats(): Promise<{ commits: number; syncs: number }>
  /** Copies the documents to a folder while everything runs. */
  backup(folder: string): Promise<void>
}

/** The movable clock: seen by `Date` in functions, server dates and timers. */
export interface Clock {
  now(): number
  offsetMs(): number
  /** Sets the time to an epoch millisecond and lets it run on. Fires no timer. */
  set(now: number): Promise<void>
}

/** A message `subscribeMessage.send` would have shown. */
export interface InboxMessage {
  openid: string
  templateId: string
  page?: string
  data: unknown
  at: number
}

/** What stands in for WeChat Pay. No money moves. */
export interface Payments {
  /** Somebody pays the order behind `prepay_id`. @returns why not, or undefined when it is paid */
  pay(prepayId: string): string | undefined
  /** What goes wrong from now on, as shares of all orders; `{}` ends it. */
  setFaults(faults: PayFaults): void
  /** Ends refunds and tells functions of results, as far as they are due by the clock. */
  run(): Promise<void>
  /** When the next of these is due, epoch ms; undefined = nothing waits. */
  nextDue(): number | undefined
  /** Everything WeChat Pay knows. */
  list(): { orders: PayOrder[]; refunds: PayRefund[]; waiting: PayJob[] }
}

/** A running local cloud. */
export interface LocalCloud {
  readonly port: number
  readonly url: string
  invoke(functionName: string, event: unknown, caller?: Caller): Promise<Invocation>
  readonly store: Store
  readonly clock: Clock
  /** Fires each timer with a due time between its last firing and now, once. */
  runTimers(): Promise<void>
  readonly inbox: { list(openid?: string): Promise<InboxMessage[]> }
  /** The next `times` calls of an open API (`security.msgSecCheck`) answer this errcode. */
  failNext(apiName: string, errcode: number, times: number): void
  /** What `wx.cloud.uploadFile` does on a phone; answers the file's id, or undefined for a path that does not fit. */
  putFile(cloudPath: string, bytes: Buffer): Promise<string | undefined>
  readonly payments: Payments
  functions(): string[]
  metrics(): { dbRequests: number; invocations: Record<string, { calls: number; errors: number }> }
  /** Lets what runs finish, then stops. */
  close(): Promise<void>
}
