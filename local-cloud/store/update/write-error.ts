import { requestFailed, type PlatformError } from '../../protocol/platform-error'

/** A statement the database refuses while writing, in the platform's wrapping. */
export function writeError(message: string): PlatformError {
  return requestFailed(`[FailedOperation] multiple write errors: [{write errors: [{${message}}]}, {<nil>}]`)
}
