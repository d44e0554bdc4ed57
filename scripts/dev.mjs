/**
 * `npm run dev`: the local product as `npm start` runs it, with functions that are built and loaded anew whenever
 * something in `domain/` or `cloudfunctions/` changes. Pages, the door and the local cloud need a new start.
 */
import fs from 'node:fs'
import { createRequire } from 'node:module'
import { build } from './build.mjs'
import { inRoot } from './build/places.mjs'
import { checkNode, install } from './install.mjs'

const SETTLE_MS = 200

checkNode()
install()
await build(['functions', 'local', 'h5'])
process.env['LOCAL_WATCH'] = 'on'
createRequire(import.meta.url)(inRoot('dist/local/main.js'))

/** @type {NodeJS.Timeout | undefined} */
let settling
let building = Promise.resolve()
const rebuild = () => {
  building = building
    .then(() => build(['functions']))
    .catch((/** @type {unknown} */ error) => console.error(error instanceof Error ? error.message : error))
}
for (const folder of ['domain', 'cloudfunctions'])
  fs.watch(inRoot(folder), { recursive: true }, () => {
    clearTimeout(settling)
    settling = setTimeout(rebuild, SETTLE_MS)
  })
