import path from 'node:path'
import { createRequire } from 'node:module'
import type { LocalCloud, LocalCloudOptions } from '../../local-cloud/main'
import { startTestCloud, temporaryFolder } from '../local-cloud/bundled'

/** A document as the SDK gives it back. */
export type Plain = Record<string, unknown>

/** The members of the SDK's database that the suites use, as its documentation describes them. */
export interface Db {
  command: Commands
  Geo: Record<
    Words<'Point LineString Polygon MultiPoint MultiLineString MultiPolygon'>,
    new (...parts: unknown[]) => object
  >
  RegExp(spec: { regexp: string; options: string }): object
  serverDate(spec?: { offset: number }): object
  collection(name: string): Collection
  createCollection(name: string): Promise<unknown>
  startTransaction(): Promise<Transaction>
  runTransaction<T>(work: (transaction: Transaction) => Promise<T>, times?: number): Promise<T>
}
interface Condition {
  and(...others: unknown[]): Condition
  or(...others: unknown[]): Condition
}
type Make = (...operands: unknown[]) => Condition
type CommandName =
  | 'eq neq gt gte lt lte in nin and or nor not exists mod all elemMatch size expr jsonSchema geoNear geoWithin geoIntersects'
  | 'set remove inc mul min max rename push pop shift unshift pull pullAll addToSet bit'
type Words<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text
type AggregateName =
  | 'abs add ceil divide exp floor ln log mod multiply pow sqrt subtract trunc arrayElemAt arrayToObject concatArrays filter'
  | 'in indexOfArray isArray map range reduce reverseArray size slice zip and not or cmp eq gt gte lt lte neq cond ifNull'
  | 'switch dateFromParts dateFromString dayOfMonth dayOfWeek dayOfYear isoDayOfWeek isoWeek isoWeekYear millisecond minute'
  | 'month second hour week year literal mergeObjects objectToArray allElementsTrue anyElementTrue setDifference setEquals'
  | 'setIntersection setIsSubset setUnion concat dateToString indexOfBytes indexOfCP split strLenBytes strLenCP strcasecmp'
  | 'substr substrBytes substrCP toLower toUpper addToSet avg first last max min push stdDevPop stdDevSamp sum let'
/** `db.command`. */
export type Commands = Record<Words<CommandName>, Make> & {
  aggregate: Record<Words<AggregateName>, Make> & { pipeline(): Pipeline }
  project: Record<'slice' | 'elemMatch', Make>
}
export interface Query {
  where(query: unknown): Query
  orderBy(field: string, direction: 'asc' | 'desc'): Query
  skip(count: number): Query
  limit(count: number): Query
  field(projection: unknown): Query
  get(): Promise<{ data: Plain[] }>
  count(): Promise<{ total: number }>
  update(change: { data: Plain }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}
export interface Collection extends Query {
  doc(id: string | number): Document
  add(spec: { data: unknown }): Promise<{ _id: string; _ids: string[] }>
  aggregate(): Pipeline
}
interface Document {
  get(): Promise<{ data: Plain | null }>
  set(spec: { data: Plain }): Promise<{ _id: string; stats: { updated: number; created: number } }>
  update(spec: { data: Plain }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
  field(projection: unknown): Document
}
export interface Transaction {
  collection(name: string): Collection
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}
type StageName =
  'addFields bucket bucketAuto count geoNear group limit lookup match project replaceRoot sample skip sort sortByCount unwind'
/** A pipeline under construction. */
export type Pipeline = { [Name in Words<StageName>]: (spec: unknown) => Pipeline } & {
  end(): Promise<{ list: Plain[] }>
  done(): unknown
}

const unique = (name: string, ...keys: Array<[string, 1 | -1]>) => ({ name, keys, unique: true })
const sphere = (field: string) => ({ name: field, keys: [[field, 1]] as Array<[string, 1]>, kind: '2dsphere' as const })

/** Collections of suites that are about indexes. */
const INDEXED = {
  things: { indexes: [] },
  places: { indexes: [sphere('spot'), sphere('area')] },
  bare: { indexes: [] },
  sights: { indexes: [sphere('spot')] },
  guarded: { indexes: [unique('code', ['code', 1])] },
  streets: { indexes: [unique('code_1', ['code', 1]), unique('town_street', ['town', 1], ['street', -1])] },
}

/** The SDK itself. */
export interface Sdk {
  DYNAMIC_CURRENT_ENV: symbol
  init(spec: { env: unknown }): void
  database(spec?: { throwOnNotFound: boolean }): Db
  uploadFile(spec: { cloudPath: string; fileContent: unknown }): Promise<{ fileID: string; statusCode: number }>
  downloadFile(spec: { fileID: string }): Promise<{ fileContent: Buffer; statusCode: number }>
  getTempFileURL(spec: { fileList: unknown[] }): Promise<{
    fileList: Array<{ fileID: string; tempFileURL: string; status: number; maxAge: number; errMsg: string }>
  }>
  deleteFile(spec: {
    fileList: string[]
  }): Promise<{ fileList: Array<{ fileID: string; status: number; errMsg: string }> }>
  openapi: {
    subscribeMessage: { send(spec: Plain): Promise<Plain> }
    wxacode: { getUnlimited(spec: Plain): Promise<{ buffer: Buffer; contentType: string; errCode: number }> }
    security: { msgSecCheck(spec: Plain): Promise<Plain>; mediaCheckAsync(spec: Plain): Promise<Plain> }
    phonenumber: { getPhoneNumber(spec: Plain): Promise<Plain> }
  }
}

/** The unmodified SDK in this process, speaking to a local cloud over HTTP. */
export interface Harness {
  cloud: LocalCloud
  sdk: Sdk
  db: Db
  /** Creates a collection of its own for one test and fills it. */
  collection(docs?: Plain[]): Promise<string>
}

/** The harness that all suites of one test process share; there once their first `beforeAll` has run. */
export let harness: Harness

/** Starts the shared harness with every collection that a suite needs indexes on. */
export async function openSharedHarness(): Promise<Harness> {
  harness = await startHarness({ transactionMs: 2000, database: { collections: INDEXED } })
  return harness
}

/** Starts a local cloud without functions and points the SDK at it, as the platform does by the environment. */
export async function startHarness(options: Partial<LocalCloudOptions> = {}): Promise<Harness> {
  const cloud = await startTestCloud({ functionsDir: temporaryFolder('no-functions'), ...options })
  pointAt(cloud)
  const sdk = createRequire(__filename)('wx-server-sdk') as Sdk
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
  let made = 0
  return {
    cloud,
    sdk,
    db: sdk.database({ throwOnNotFound: false }),
    async collection(docs = []) {
      const name = `${path.basename(expect.getState().testPath ?? 'suite', '.test.ts')}-${++made}`
      await cloud.store.createCollection(name)
      if (docs.length > 0) await cloud.store.insert(name, docs)
      return name
    },
  }
}

/** Sets the variables the platform sets, so that a client in this process finds the local cloud. */
export function pointAt(cloud: LocalCloud): void {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${cloud.url}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local-env',
    TCB_ENV: 'local-env',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SILENCE: 'true',
  })
}

/** What the SDK threw: its number and its text. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    const { errCode, errMsg, message } = error as { errCode?: number; errMsg?: string; message?: string }
    return `${errCode ?? ''} ${errMsg ?? message ?? ''}`
  }
  throw new Error('nothing was refused')
}
