import { isDoc, type Value } from '../value'
import { writeError } from './write-error'

const MAX_DEPTH = 100

/** Answers the value unless it may not be stored: field names that start with `$`, nesting beyond 100 levels. */
export function storable(value: Value, path: string, depth = 0): Value {
  if (depth > MAX_DEPTH) throw writeError('Document exceeds maximum nested object depth')
  if (Array.isArray(value)) for (const item of value) storable(item, path, depth + 1)
  else if (isDoc(value)) {
    for (const field of Object.keys(value)) {
      if (field.startsWith('$'))
        throw writeError(
          `The dollar ($) prefixed field '${field}' in '${path === '' ? field : `${path}.${field}`}' is not valid for storage.`,
        )
      storable(value[field] ?? null, path === '' ? field : `${path}.${field}`, depth + 1)
    }
  }
  return value
}
