import fs from 'node:fs'
import path from 'node:path'
import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { bundleLocalCloud } from '../local-cloud/bundle.mjs'

/** Bundles every `test/bench/*.bench.ts` and runs them one after the other; arguments go to each of them. */
const outDir = path.resolve('.cache/bench')
await bundleLocalCloud(outDir)
for (const file of fs.readdirSync('test/bench').filter((name) => name.endsWith('.bench.ts'))) {
  const outfile = path.join(outDir, file.replace(/ts$/, 'js'))
  await build({
    entryPoints: [path.join('test/bench', file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['lmdb'],
  })
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
