/**
 * Builds what is missing or stale in dist/.
 *
 *   node scripts/build.mjs [functions] [local] [h5] [weapp] [web]     all five when none is named
 */
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { alone } from './build/build-lock.mjs'
import { fingerprint } from './build/fingerprint.mjs'
import { buildFunctions } from './build/functions.mjs'
import { buildLocal } from './build/local.mjs'
import { inRoot } from './build/places.mjs'
import { buildTaro } from './build/taro.mjs'

/** @typedef {'functions' | 'local' | 'h5' | 'weapp' | 'web'} Target */

const always = ['package-lock.json', 'tsconfig.json', 'scripts/build.mjs', 'scripts/build']
const pages = ['src', 'domain', 'config', 'scripts/fund-recheck.mjs', 'babel.config.js', 'package.json']

/** Variables that config/ builds into the pages. */
const builtIn = ['LOCAL_SIGN_IN']

/**
 * `needs` must exist for the target to be built, `sources` and the variables `builtIn` are what its fingerprint covers,
 * `output` is the folder it leaves, `run` writes that folder's content into the one it is given.
 * @typedef {{ needs: string, sources: string[], builtIn?: string[], output: string }} Extent
 * @type {Record<Target, Extent & { run: (folder: string) => Promise<void> }>}
 */
const targets = {
  functions: {
    needs: 'cloudfunctions',
    sources: ['cloudfunctions', 'domain'],
    output: 'dist/cloudfunctions',
    run: buildFunctions,
  },
  local: {
    needs: 'door/main.ts',
    sources: ['door', 'local-cloud', 'seed', 'domain', 'cloudfunctions', 'package.json'],
    output: 'dist/local',
    run: buildLocal,
  },
  h5: {
    needs: 'src/app.config.ts',
    sources: pages,
    builtIn,
    output: 'dist/h5',
    run: (folder) => buildTaro('h5', folder),
  },
  weapp: {
    needs: 'src/app.config.ts',
    sources: [...pages, 'project.config.json'],
    output: 'dist/weapp',
    run: (folder) => buildTaro('weapp', folder),
  },
  web: {
    needs: 'src/app.config.ts',
    sources: pages,
    output: 'dist/web',
    run: (folder) => buildTaro('h5', folder, { LOCAL_SIGN_IN: 'off' }),
  },
}

const allTargets = /** @type {Target[]} */ (Object.keys(targets))

/** @param {string} folder @returns {number} */
function bytesIn(folder) {
  const entries = fs.readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + fs.statSync(`${entry.parentPath ?? entry.path}/${entry.name}`).size, 0)
}

/**
 * Builds beside the standing output and then takes its place, so that nobody meets half of it. Both folders lie equally
 * deep: source maps hold relative paths.
 * @param {string} output
 * @param {(folder: string) => Promise<void>} run
 */
async function replace(output, run) {
  const fresh = inRoot(`${path.dirname(output)}/.fresh-${path.basename(output)}`)
  fs.rmSync(fresh, { recursive: true, force: true })
  fs.mkdirSync(fresh, { recursive: true })
  await run(fresh)
  fs.rmSync(inRoot(output), { recursive: true, force: true })
  fs.renameSync(fresh, inRoot(output))
}

/**
 * Builds one target unless its sources are those of the standing output. The fingerprint is taken before the build and
 * written after it: sources that change meanwhile, or a build that is killed, are built again the next time.
 * @param {Target} name
 */
async function buildTarget(name) {
  const { needs, sources, builtIn: variables = [], output, run } = targets[name]
  const label = name.padEnd(10)
  if (!fs.existsSync(inRoot(needs))) return console.log(`${label}skipped: ${needs} does not exist yet`)
  const mark = inRoot(`dist/.build/${name}.hash`)
  const current = fingerprint([...always, ...sources], variables)
  const standing = fs.existsSync(mark) && fs.existsSync(inRoot(output)) ? fs.readFileSync(mark, 'utf8') : ''
  if (standing === current) return console.log(`${label}unchanged`)
  if (process.stdout.isTTY) process.stdout.write(`${label}building …\r`)
  const began = performance.now()
  await replace(output, run)
  fs.writeFileSync(mark, current)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${label}built in ${seconds} s, ${Math.round(bytesIn(inRoot(output)) / 1024)} KB in ${output}`)
}

/** Lays the deployed pages, once they were built, beside the function that serves them. */
function layPages() {
  const served = inRoot('dist/cloudfunctions/web')
  if (!fs.existsSync(served) || !fs.existsSync(inRoot('dist/web'))) return
  fs.rmSync(`${served}/h5`, { recursive: true, force: true })
  fs.cpSync(inRoot('dist/web'), `${served}/h5`, { recursive: true })
}

/**
 * Brings the named targets up to date, one after the other.
 * @param {readonly Target[]} names
 */
export async function build(names = allTargets) {
  await alone(async () => {
    for (const name of names) await buildTarget(name)
    layPages()
  })
}

/** @param {string[]} words @returns {Target[]} */
function asTargets(words) {
  const unknown = words.filter((word) => !(word in targets))
  if (unknown.length > 0) throw new Error(`no such target: ${unknown.join(', ')} (there are ${allTargets.join(', ')})`)
  return words.length > 0 ? allTargets.filter((name) => words.includes(name)) : allTargets
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  try {
    await build(asTargets(process.argv.slice(2)))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
