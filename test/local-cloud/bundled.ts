import fs from 'node:fs'
import path from 'node:path'
import os from 'node:os'
import { pathToFileURL } from 'node:url'
import { startLocalCloud, type LocalCloud, type LocalCloudOptions } from '../../local-cloud/main'

const root = path.resolve(__dirname, '../..')
const outDir = path.join(root, '.cache', `local-cloud-${process.pid}`)
const leftovers: string[] = []
let built: Promise<void> | undefined

process.on('exit', () => leftovers.forEach((folder) => fs.rmSync(folder, { recursive: true, force: true })))

/** Bundles the library and its worker entries once per test process, inside the project so that they find its packages. */
export async function entries(): Promise<{ library: string; worker: string; store: string }> {
  built ??= bundle()
  await built
  return {
    library: path.join(outDir, 'local-cloud.js'),
    worker: path.join(outDir, 'local-cloud-worker.js'),
    store: path.join(outDir, 'local-cloud-store.js'),
  }
}

async function bundle(): Promise<void> {
  const { execFileSync } = await import('node:child_process')
  const script = `import(${JSON.stringify(pathToFileURL(path.join(root, 'local-cloud/bundle.mjs')).href)}).then((m) => m.bundleLocalCloud(${JSON.stringify(outDir)}))`
  execFileSync(process.execPath, ['-e', script], { cwd: root })
  leftovers.push(outDir)
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
