import { requestFailed, type PlatformError } from '../../protocol/platform-error'

/** A pipeline the database refuses. */
export function pipelineError(message: string): PlatformError {
  return requestFailed(`[FailedOperation] ${message}`)
}
