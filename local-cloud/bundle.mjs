import { build } from 'esbuild'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/**
 * Bundles the two worker entries (`local-cloud-worker.js`, `local-cloud-store.js`) the library (`local-cloud.js`)
 * and the command line (`local-cloud-cli.js`) into one folder. The library finds its entries beside itself; `lmdb` stays outside and must be resolvable from there.
 * @param {string} outDir
 */
export async function bundleLocalCloud(outDir) {
  await build({
    entryPoints: {
      'local-cloud': join(here, 'main.ts'),
      'local-cloud-cli': join(here, 'cli.ts'),
      'local-cloud-worker': join(here, 'host/worker.ts'),
      'local-cloud-store': join(here, 'store/thread.ts'),
    },
    outdir: outDir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['lmdb'],
    logLevel: 'warning',
  })
}
