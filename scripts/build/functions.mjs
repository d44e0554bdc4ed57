import fs from 'node:fs'
import path from 'node:path'
import { inRoot, root } from './places.mjs'

const sdk = 'wx-server-sdk'
const known = new Set(['timeoutSeconds', 'memoryMb', 'triggers', 'permissions'])

/** @param {string} file */
const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'))

/** @param {string} file @param {unknown} value */
const writeJson = (file, value) => fs.writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)

/** A folder of cloudfunctions/ with a function.json is deployed. */
function deployedNames() {
  const names = fs.readdirSync(inRoot('cloudfunctions'))
  return names.filter((name) => fs.existsSync(inRoot('cloudfunctions', name, 'function.json'))).sort()
}

/**
 * config.json of a deployed function: CloudBase reads `permissions` and `triggers` from it, the local host also
 * `timeoutSeconds` and `memoryMb`, which are set in the console in production.
 * @param {string} name
 */
function deployedConfig(name) {
  const config = readJson(inRoot('cloudfunctions', name, 'function.json'))
  const strangers = Object.keys(config).filter((key) => !known.has(key))
  if (strangers.length > 0) throw new Error(`cloudfunctions/${name}/function.json: unknown ${strangers.join(', ')}`)
  return { permissions: { openapi: [] }, triggers: [], ...config }
}

/**
 * Writes one deployable folder: index.js, package.json, config.json.
 * @param {typeof import('esbuild')} esbuild
 * @param {string} name
 * @param {string} folder
 */
async function buildFunction(esbuild, name, folder) {
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [`cloudfunctions/${name}/index.ts`],
    outfile: path.join(folder, 'index.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node16',
    external: [sdk],
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
  })
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports)
  const usesSdk = imports.some((entry) => entry.external && entry.path === sdk)
  const { version } = readJson(inRoot('node_modules', sdk, 'package.json'))
  const dependencies = usesSdk ? { [sdk]: version } : {}
  writeJson(path.join(folder, 'package.json'), { name, version: '1.0.0', main: 'index.js', dependencies })
  writeJson(path.join(folder, 'config.json'), deployedConfig(name))
}

/** Bundles every cloud function. @param {string} target receives a folder for each */
export async function buildFunctions(target) {
  const esbuild = await import('esbuild')
  for (const name of deployedNames()) await buildFunction(esbuild, name, path.join(target, name))
  await esbuild.stop()
}
