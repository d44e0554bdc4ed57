import { normaliseCode } from '@domain/kernel/identifiers'
import { sha256 } from '../../kit/keys'

/** Id of the certificate that carries a code, as somebody typed it: whoever has the code finds it by one read. */
export function certificateIdOf(code: string): string {
  return sha256(`certificate|${normaliseCode(code)}`).slice(0, 40)
}
