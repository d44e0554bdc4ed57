import './jitless'
import * as z from 'zod/mini'

/** Id of a document: what the product gave out earlier, taken back as it was. */
export const Id = z.string().check(z.regex(/^[A-Za-z0-9_.-]{1,80}$/))

/** Made by the client when a form opens and kept until an answer came. */
export const RequestId = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/))

/** Crockford's base 32: no I, L, O, U, so that a code can be read aloud. */
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** One character per byte, 5 bits each: unbiased for random bytes. */
export function crockford(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => CROCKFORD.charAt(byte % 32)).join('')
}

/** Weighted sum modulo 32: finds every single wrong character and every swap of neighbours. */
export function checkCharacter(text: string): string {
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const value = CROCKFORD.indexOf(text.charAt(i))
    sum += (2 * i + 1) * Math.max(0, value)
  }
  return CROCKFORD.charAt(sum % 32)
}

/** What a person typed as a code, brought to the written form: upper case, no blanks, O as 0, I and L as 1. */
export function normaliseCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
}
