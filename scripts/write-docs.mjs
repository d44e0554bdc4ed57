/**
 * Writes the generated pages.
 *
 *   npm run docs                 docs/states.md
 *   npm run docs -- --release    docs/contract.json too: today's contracts become what later ones must keep
 */
import fs from 'node:fs'
import { createRequire } from 'node:module'
import { inRoot, root } from './build/places.mjs'

const esbuild = await import('esbuild')
const bundle = inRoot('.cache/generated-docs.cjs')
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['scripts/docs/generated-docs.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'error',
})
const { statesPage, contractPage } = createRequire(import.meta.url)(bundle)
fs.writeFileSync(inRoot('docs/states.md'), statesPage())
if (process.argv.includes('--release')) fs.writeFileSync(inRoot('docs/contract.json'), contractPage())
