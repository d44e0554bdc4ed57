import cloud from 'wx-server-sdk'

/** The part of the platform's SDK that the kit uses, typed as it behaves. */
export interface PlatformDocument {
  get(): Promise<{ data: Record<string, unknown> | null }>
  set(options: { data: Record<string, unknown> }): Promise<unknown>
  update(options: { data: Record<string, unknown> }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface PlatformQuery {
  where(condition: Record<string, unknown>): PlatformQuery
  orderBy(field: string, direction: 'asc' | 'desc'): PlatformQuery
  limit(count: number): PlatformQuery
  field(projection: Record<string, boolean>): PlatformQuery
  get(): Promise<{ data: Array<Record<string, unknown>> }>
  count(): Promise<{ total: number }>
  update(options: { data: Record<string, unknown> }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface PlatformCollection extends PlatformQuery {
  doc(id: string): PlatformDocument
  add(options: { data: Record<string, unknown> }): Promise<{ _id: string }>
}

export interface PlatformTransaction {
  collection(name: string): Pick<PlatformCollection, 'doc' | 'add'>
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

export interface PlatformCommand {
  gt(value: unknown): unknown
  gte(value: unknown): unknown
  lt(value: unknown): unknown
  lte(value: unknown): unknown
  in(values: readonly unknown[]): unknown
  all(values: readonly unknown[]): unknown
  not(condition: unknown): unknown
  and(...conditions: unknown[]): unknown
  inc(by: number): unknown
  set(value: unknown): unknown
  remove(): unknown
}

export interface PlatformDatabase {
  collection(name: string): PlatformCollection
  startTransaction(): Promise<PlatformTransaction>
  command: PlatformCommand
}

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV } as unknown as Parameters<typeof cloud.init>[0])

/** The environment's document database. A missing document reads as null instead of throwing. */
export const platformDatabase = cloud.database({ throwOnNotFound: false } as unknown as Parameters<
  typeof cloud.database
>[0]) as unknown as PlatformDatabase

/** Who calls, as the platform says; undefined for timers and guests. */
export function platformOpenid(): string | undefined {
  const openid: unknown = cloud.getWXContext().OPENID
  return typeof openid === 'string' && openid !== '' ? openid : undefined
}
