import { randomBytes } from 'node:crypto'
import { shanghaiDate } from '@domain/kernel/calendar'
import { checkCharacter, crockford } from '@domain/kernel/identifiers'

/** Random document id: 20 characters, 100 bits. */
export function randomId(): string {
  return crockford(randomBytes(20))
}

/** A code of `length` characters that can be read aloud. */
export function randomCode(length: number): string {
  return crockford(randomBytes(length))
}

/** Public number: prefix, Shanghai day, 8 random characters, check character. */
export function publicNumber(prefix: string, at: number): string {
  const body = `${shanghaiDate(at).replace(/-/g, '').slice(2)}${randomCode(8)}`
  return `${prefix}${body}${checkCharacter(body)}`
}
