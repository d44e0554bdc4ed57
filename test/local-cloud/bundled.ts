import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import os from 'node:os'
import { pathToFileURL } from 'node:url'
import { startLocalCloud, type LocalCloud, type LocalCloudOptions } from '../../local-cloud/main'

const root = path.resolve(__dirname, '../..')
const cache = path.join(root, '.cache')
const leftovers: string[] = []

process.on('exit', () => leftovers.forEach((folder) => fs.rmSync(folder, { recursive: true, force: true })))

/**
 * The library and its worker entries as bundles inside the project, so that they find its packages. The first test
 * process after a change of the sources makes them; a folder is complete when it has its name.
 */
export async function entries(): Promise<{ library: string; worker: string; store: string }> {
  const folder = path.join(cache, `local-cloud-${fingerprint()}`)
  if (!fs.existsSync(folder)) await bundleInto(folder)
  return {
    library: path.join(folder, 'local-cloud.js'),
    worker: path.join(folder, 'local-cloud-worker.js'),
    store: path.join(folder, 'local-cloud-store.js'),
  }
}

/** Changes with every source file of the local cloud, and with the packages. */
function fingerprint(): string {
  const hash = createHash('sha256')
  const sources = fs.readdirSync(path.join(root, 'local-cloud'), { recursive: true, encoding: 'utf8' })
  const files = [...sources.map((file) => path.join('local-cloud', file)), 'package-lock.json']
  for (const file of files.sort()) {
    const { mtimeMs, size } = fs.statSync(path.join(root, file))
    hash.update(`${file} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

async function bundleInto(folder: string): Promise<void> {
  const { execFileSync } = await import('node:child_process')
  const making = `${folder}.${process.pid}`
  const script = `import(${JSON.stringify(pathToFileURL(path.join(root, 'local-cloud/bundle.mjs')).href)}).then((m) => m.bundleLocalCloud(${JSON.stringify(making)}))`
  const older = fs.existsSync(cache)
    ? fs.readdirSync(cache).filter((name) => /^local-cloud-[0-9a-f]{16}$/.test(name))
    : []
  execFileSync(process.execPath, ['-e', script], { cwd: root })
  try {
    fs.renameSync(making, folder)
  } catch {
    // Another process was first: its folder is the same.
    fs.rmSync(making, { recursive: true, force: true })
  }
  for (const name of older) fs.rmSync(path.join(cache, name), { recursive: true, force: true })
}

async function workerEntries(): Promise<{ worker: string; store: string }> {
  const { worker, store } = await entries()
  return { worker, store }
}

/** A folder that is removed when the test process ends. */
export function temporaryFolder(name: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${name}-`))
  leftovers.push(folder)
  return folder
}

/** Starts a local cloud with the functions of `test/local-cloud/functions` and whatever the test changes. */
export async function startTestCloud(options: Partial<LocalCloudOptions> = {}): Promise<LocalCloud> {
  return startLocalCloud({
    functionsDir: path.join(__dirname, 'functions'),
    dataDir: temporaryFolder('local-cloud'),
    port: 0,
    database: { collections: { things: { indexes: [] } } },
    timers: false,
    log: () => undefined,
    entries: await workerEntries(),
    ...options,
  })
}
