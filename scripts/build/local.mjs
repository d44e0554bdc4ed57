import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { inRoot, root } from './places.mjs'

/** Bundles the door, and the worker entries of local-cloud beside it. @param {string} target */
export async function buildLocal(target) {
  const esbuild = await import('esbuild')
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['door/main.ts'],
    outfile: `${target}/main.js`,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['lmdb', 'wx-server-sdk'],
    sourcemap: 'linked',
    legalComments: 'none',
    logLevel: 'error',
  })
  const drawings = fs.readdirSync(inRoot('seed/pictures')).filter((name) => name.endsWith('.png'))
  for (const name of drawings) fs.cpSync(inRoot('seed/pictures', name), path.resolve(root, target, 'pictures', name))
  const { bundleLocalCloud } = await import(pathToFileURL(inRoot('local-cloud/bundle.mjs')).href)
  await bundleLocalCloud(target)
  await esbuild.stop()
}
