import { crockford, normaliseCode } from '@domain/kernel/identifiers'
import { codeHash, sha256 } from '../../kit/keys'

const LENGTH = 10

/** The code of one request: asking again with the same request id gives the same code, and it is stored nowhere. */
export function guardianCode(userId: string, requestId: string): string {
  return crockford(codeHash(`guardian|${userId}|${requestId}`).subarray(0, LENGTH))
}

/** Id under which a code, as typed by the guardian, is looked up. */
export function guardianCodeId(typed: string): string {
  return sha256(`guardian|${normaliseCode(typed)}`)
}
