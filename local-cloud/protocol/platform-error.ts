/** An answer of the platform that is not a success: `code` and `message` go to the client as they stand. */
export class PlatformError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

const ASK_US = 'Please check your request, but if the problem persists, contact us.'

/** A refused statement; function code sees `-502001 database request fail. <message>`. */
export function requestFailed(message: string): PlatformError {
  return new PlatformError('DATABASE_REQUEST_FAILED', message)
}

/** Something the platform may do and this copy does not: it says so instead of guessing. */
export function unsupported(what: string): PlatformError {
  return requestFailed(`unsupported: ${what}`)
}

export function invalidParam(message: string): PlatformError {
  return new PlatformError('INVALID_PARAM', message)
}

export function collectionMissing(name: string): PlatformError {
  return new PlatformError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. ${ASK_US}`,
  )
}

export function collectionExists(): PlatformError {
  return new PlatformError(
    'DATABASE_COLLECTION_ALREADY_EXIST',
    `[ResourceUnavailable.ResourceExist] Table exist. ${ASK_US}`,
  )
}

export function transactionConflict(): PlatformError {
  return new PlatformError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${ASK_US}`,
  )
}

export function transactionGone(): PlatformError {
  return new PlatformError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${ASK_US}`,
  )
}

export function transactionBusy(): PlatformError {
  return new PlatformError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionBusy] Transaction is busy. ${ASK_US}`,
  )
}

/** Two documents with one key. The wording depends on whether a document was added or changed. */
export function duplicateKey(
  statement: 'insert' | 'modify',
  collection: string,
  index: string,
  key: string,
): PlatformError {
  const e11000 = `E11000 duplicate key error collection: tnt-local.${collection} index: ${index} dup key: ${key}`
  return requestFailed(
    statement === 'insert'
      ? `[FailedOperation.Insert] bulk write error: [{${e11000}}]`
      : `[FailedOperation] multiple write errors: [{write errors: [{${e11000}}]}, {<nil>}]`,
  )
}
