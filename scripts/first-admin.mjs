/**
 * Makes the one-time code of a county's first administrator. The code goes to that person; its hash goes into the
 * variable RF_FIRST_ADMIN of the functions `api` and `web` before they are deployed.
 *
 *   node scripts/first-admin.mjs
 */
import { createHash, randomBytes } from 'node:crypto'

const code = randomBytes(15).toString('base64url')
console.log(`one-time code   ${code}`)
console.log(`RF_FIRST_ADMIN  ${createHash('sha256').update(code).digest('hex')}`)
