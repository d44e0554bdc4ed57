const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz'

/** A fresh id for one intention; uniqueness is per user and action, so 24 letters of chance are plenty. */
export function newRequestId(): string {
  return Array.from({ length: 24 }, () => LETTERS.charAt(Math.floor(Math.random() * LETTERS.length))).join('')
}
