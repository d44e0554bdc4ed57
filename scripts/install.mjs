import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { inRoot, root } from './build/places.mjs'

const oldestNode = [20, 11]

/** Stops with a plain sentence on a Node that is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [needMajor = 0, needMinor = 0] = oldestNode
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return
  console.error(`Red Fort needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Locked
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
function lockedPackages(file) {
  if (!fs.existsSync(file)) return {}
  return JSON.parse(fs.readFileSync(file, 'utf8')).packages
}

/**
 * npm writes node_modules/.package-lock.json as the last step of an installation, so comparing it with
 * package-lock.json finds a missing, an interrupted and an outdated installation alike. Packages for other platforms
 * are optional and absent.
 */
function isInstalled() {
  const installed = lockedPackages(inRoot('node_modules/.package-lock.json'))
  return Object.entries(lockedPackages(inRoot('package-lock.json'))).every(([place, wanted]) => {
    const found = installed[place]
    if (!found) return place === '' || wanted.optional === true || wanted.devOptional === true
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

/** Runs `npm ci` with the npm that started us, unless the lock file is what is installed. */
export function install() {
  if (isInstalled()) return
  console.log('Installing the packages of package-lock.json (npm ci) …')
  const npm = process.env['npm_execpath']
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'ci'], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm ci', { cwd: root, stdio: 'inherit', shell: true })
  if (status === 0) return
  console.error('npm ci failed; see above.')
  process.exit(1)
}
