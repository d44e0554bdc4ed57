import { requestFailed } from '../../protocol/platform-error'
import { isDoc, type Value } from '../value'
import { writeError } from './write-error'

const MAX_DEPTH = 100

/** Answers the value unless it may not be written at the path. @throws PlatformError in the wording of an update */
export function storable(value: Value, path: string): Value {
  const field = forbiddenField(value, 0)
  if (field === undefined) return value
  const whole = path === '' ? field : `${path}.${field}`
  throw writeError(
    `The dollar ($) prefixed field '${field.split('.').pop() ?? field}' in '${whole}' is not valid for storage.`,
  )
}

/** Answers the document unless it may not be added. @throws PlatformError in the wording of an insert */
export function insertable<T extends Value>(doc: T): T {
  const field = forbiddenField(doc, 0)
  if (field === undefined) return doc
  throw requestFailed(
    `[FailedOperation.Insert] bulk write error: [{Document can't have $ prefixed field names: ${field}}]`,
  )
}

/** The path of the first field whose name starts with `$`. @throws PlatformError beyond 100 levels, or for a null byte */
function forbiddenField(value: Value, depth: number): string | undefined {
  if (depth > MAX_DEPTH) throw writeError('Document exceeds maximum nested object depth')
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = forbiddenField(item, depth + 1)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (!isDoc(value)) return undefined
  for (const field of Object.keys(value)) {
    if (field.startsWith('$')) return field
    if (field.includes('\0')) throw writeError('Field names must not contain null bytes')
    const found = forbiddenField(value[field] ?? null, depth + 1)
    if (found !== undefined) return `${field}.${found}`
  }
  return undefined
}
