/**
 * `npm start`: installs and builds what is missing or stale, then becomes the local product in this same process, so
 * that signals and the exit code need no forwarding.
 */
import { createRequire } from 'node:module'
import { build } from './build.mjs'
import { inRoot } from './build/places.mjs'
import { checkNode, install } from './install.mjs'

checkNode()
install()
try {
  await build(['functions', 'local', 'h5'])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
createRequire(import.meta.url)(inRoot('dist/local/main.js'))
