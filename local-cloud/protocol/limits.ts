/** Documents one read may answer. */
export const MAX_LIMIT = 1000
/** Documents a read answers when it does not say; the SDK itself always says. */
export const DEFAULT_LIMIT = 100
/** Documents an aggregation answers when no `$limit` stands in it (reported behaviour). */
export const AGGREGATE_DEFAULT_LIMIT = 20
/** Milliseconds a transaction may stay open. */
export const TRANSACTION_MS = 30_000
/** Bytes of one request that calls no function. */
export const MAX_REQUEST_BYTES = 100 * 1024 * 1024
